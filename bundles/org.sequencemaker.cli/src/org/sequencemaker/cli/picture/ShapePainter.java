package org.sequencemaker.cli.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.model.colour.Rgb;

/** Puts shapes down on an image, without a decision of its own: the twin of the editor's painter. */
final class ShapePainter implements AutoCloseable {
    private final Graphics2D graphics;
    private final Lettering lettering;

    ShapePainter(BufferedImage image) {
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        lettering = new Lettering(graphics);
    }

    /** Whether texts could be drawn. */
    boolean hasFonts() {
        return lettering.hasFonts();
    }

    void paint(List<Shape> shapes) {
        shapes.forEach(this::paint);
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Fill fill -> {
                graphics.setColor(colour(fill.colour(), fill.alpha()));
                graphics.fillRect(fill.x(), fill.y(), fill.width(), fill.height());
            }
            case Shape.Fade fade -> fade(fade);
            case Shape.Columns columns -> columns(columns);
            case Shape.Disc disc -> {
                smooth(true);
                graphics.setColor(colour(disc.colour(), 255));
                graphics.fillOval(disc.x(), disc.y(), disc.width(), disc.width());
                smooth(false);
            }
            case Shape.Polygon polygon -> polygon(polygon);
            case Shape.Lines lines -> lines(lines);
            case Shape.Text text -> lettering.draw(text, colour(text.colour(), 255));
        }
    }

    private void fade(Shape.Fade fade) {
        Color from = colour(fade.from(), 255);
        Color to = colour(fade.to(), 255);
        graphics.setPaint(new GradientPaint(fade.x(), 0, from, fade.x() + fade.width(), 0, to));
        graphics.fillRect(fade.x(), fade.y(), fade.width(), fade.height());
    }

    private void columns(Shape.Columns columns) {
        for (int i = 0; i < columns.width(); i++) {
            graphics.setColor(new Color(columns.colours()[i]));
            graphics.fillRect(columns.x() + i, columns.y(), 1, columns.height());
        }
    }

    private void polygon(Shape.Polygon polygon) {
        int[] points = polygon.points();
        int[] xs = new int[points.length / 2];
        int[] ys = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = points[2 * i];
            ys[i] = points[2 * i + 1];
        }
        smooth(true);
        graphics.setColor(colour(polygon.colour(), 255));
        graphics.fillPolygon(xs, ys, xs.length);
        smooth(false);
    }

    private void lines(Shape.Lines lines) {
        int[] points = lines.points();
        smooth(true);
        graphics.setColor(colour(lines.colour(), 255));
        graphics.setStroke(new BasicStroke(lines.thickness()));
        for (int i = 0; i + 3 < points.length; i += 4) {
            graphics.drawLine(points[i], points[i + 1], points[i + 2], points[i + 3]);
        }
        smooth(false);
    }

    private void smooth(boolean on) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private static Color colour(Rgb rgb, int alpha) {
        return new Color(rgb.red(), rgb.green(), rgb.blue(), alpha);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
