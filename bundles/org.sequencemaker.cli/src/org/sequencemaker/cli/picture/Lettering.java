package org.sequencemaker.cli.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.EnumMap;
import java.util.Map;
import org.sequencemaker.layout.Shape;

/** Puts texts down. On a system without fonts, as small containers are, it puts down nothing. */
final class Lettering {
    private static final float NORMAL_SIZE = 13;
    private static final float SMALL_SIZE = 11;

    private final Graphics2D graphics;
    private final Map<Shape.Face, Font> fonts;

    Lettering(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        this.fonts = fonts(graphics);
    }

    private static Map<Shape.Face, Font> fonts(Graphics2D graphics) {
        Map<Shape.Face, Font> fonts = new EnumMap<>(Shape.Face.class);
        try {
            Font normal = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(NORMAL_SIZE);
            graphics.getFontMetrics(normal).stringWidth("x");
            fonts.put(Shape.Face.NORMAL, normal);
            fonts.put(Shape.Face.BOLD, normal.deriveFont(Font.BOLD));
            fonts.put(Shape.Face.SMALL, normal.deriveFont(SMALL_SIZE));
        } catch (RuntimeException | LinkageError | InternalError e) {
            // All of these are how Java says that there are no fonts, or no library to draw them with.
            System.getLogger(Lettering.class.getName()).log(System.Logger.Level.DEBUG, "no fonts: {0}", e);
        }
        return fonts;
    }

    boolean hasFonts() {
        return !fonts.isEmpty();
    }

    void draw(Shape.Text text, Color colour) {
        Font font = fonts.get(text.face());
        if (font == null) {
            return;
        }
        graphics.setFont(font);
        graphics.setColor(colour);
        FontMetrics metrics = graphics.getFontMetrics();
        float baseline = text.y() + (text.height() - metrics.getHeight()) / 2f + metrics.getAscent();
        graphics.drawString(fitting(text.text(), text.width(), metrics), text.x(), baseline);
    }

    /** Cuts a text to a width, with an ellipsis where there is room for one. */
    private static String fitting(String text, int width, FontMetrics metrics) {
        // No picture is wide enough for more letters than it has pixels.
        String shown = text.length() > ShowPicture.MOST ? text.substring(0, ShowPicture.MOST) : text;
        if (metrics.stringWidth(shown) <= width) {
            return shown;
        }
        int low = 0;
        int high = shown.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (metrics.stringWidth(cut(shown, middle)) <= width) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low <= 1 ? "" : cut(shown, low - 1);
    }

    private static String cut(String text, int length) {
        return text.substring(0, length).stripTrailing() + "…";
    }
}
