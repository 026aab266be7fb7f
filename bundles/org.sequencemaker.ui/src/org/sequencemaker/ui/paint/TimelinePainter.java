package org.sequencemaker.ui.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.ui.theme.Theme;

/** Puts shapes down on a graphics context, with no decision of its own. */
public final class TimelinePainter {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final String ELLIPSIS = "…";

    private final GC gc;
    private final Theme theme;

    public TimelinePainter(GC gc, Theme theme) {
        this.gc = gc;
        this.theme = theme;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setInterpolation(SWT.NONE);
    }

    /** Paints those shapes that touch the columns from one to another. */
    public void paint(Iterable<Shape> shapes, int from, int to) {
        for (Shape shape : shapes) {
            if (shape.touches(from, to)) {
                paint(shape);
            }
        }
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Fill fill -> fill(fill);
            case Shape.Fade fade -> fade(fade);
            case Shape.Columns columns -> columns(columns);
            case Shape.Text text -> text(text);
            case Shape.Disc disc -> {
                gc.setBackground(theme.colour(disc.colour()));
                gc.fillOval(disc.x(), disc.y(), disc.width(), disc.width());
            }
            case Shape.Polygon polygon -> {
                gc.setBackground(theme.colour(polygon.colour()));
                gc.fillPolygon(polygon.points());
            }
            case Shape.Lines lines -> lines(lines);
        }
    }

    private void fill(Shape.Fill fill) {
        gc.setBackground(theme.colour(fill.colour()));
        if (fill.alpha() < 255) {
            gc.setAlpha(fill.alpha());
        }
        gc.fillRectangle(fill.x(), fill.y(), fill.width(), fill.height());
        if (fill.alpha() < 255) {
            gc.setAlpha(255);
        }
    }

    private void fade(Shape.Fade fade) {
        gc.setForeground(theme.colour(fade.from()));
        gc.setBackground(theme.colour(fade.to()));
        gc.fillGradientRectangle(fade.x(), fade.y(), fade.width(), fade.height(), false);
    }

    private void columns(Shape.Columns columns) {
        ImageData data = new ImageData(columns.width(), 1, 24, RGB);
        data.setPixels(0, 0, columns.width(), columns.colours(), 0);
        Image image = new Image(gc.getDevice(), data);
        gc.drawImage(image, 0, 0, columns.width(), 1, columns.x(), columns.y(), columns.width(), columns.height());
        image.dispose();
    }

    /** All in one stroke, as there may be hundreds. */
    private void lines(Shape.Lines lines) {
        int[] points = lines.points();
        Path path = new Path(gc.getDevice());
        for (int i = 0; i + 3 < points.length; i += 4) {
            path.moveTo(points[i], points[i + 1]);
            path.lineTo(points[i + 2], points[i + 3]);
        }
        gc.setForeground(theme.colour(lines.colour()));
        gc.setLineWidth(lines.thickness());
        gc.drawPath(path);
        gc.setLineWidth(1);
        path.dispose();
    }

    private void text(Shape.Text text) {
        gc.setFont(theme.font(text.face()));
        gc.setForeground(theme.colour(text.colour()));
        String words = text.text();
        Point size = gc.textExtent(words);
        if (size.x > text.width()) {
            words = cut(words, size.x, text.width());
        }
        gc.drawText(words, text.x(), text.y() + (text.height() - size.y) / 2, true);
    }

    private String cut(String words, int width, int room) {
        int length = Math.max(1, words.length() * room / Math.max(1, width));
        while (length > 0) {
            String shorter = words.substring(0, length).stripTrailing() + ELLIPSIS;
            if (gc.textExtent(shorter).x <= room) {
                return shorter;
            }
            length--;
        }
        return "";
    }
}
