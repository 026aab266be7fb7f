package org.sequencemaker.ui.timeline.colour;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;

/** Makes small pictures of colours; whoever asks for one disposes it. */
public final class Swatch {
    private Swatch() {}

    /** @param colour null for none, which is crossed out */
    public static Image image(Display display, @Nullable Rgb colour, int width, int height) {
        return new Image(display, (gc, itsWidth, itsHeight) -> draw(gc, colour, width, height), width, height);
    }

    private static void draw(GC gc, @Nullable Rgb colour, int width, int height) {
        gc.setBackground(colour == null ? new Color(255, 255, 255) : colour(colour));
        gc.fillRectangle(0, 0, width, height);
        gc.setForeground(new Color(128, 128, 128));
        gc.drawRectangle(0, 0, width - 1, height - 1);
        if (colour == null) {
            gc.drawLine(0, height - 1, width - 1, 0);
        }
    }

    static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
