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
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        Color edge = new Color(128, 128, 128);
        gc.setBackground(colour == null ? new Color(255, 255, 255) : colour(colour));
        gc.fillRectangle(0, 0, width, height);
        gc.setForeground(edge);
        gc.drawRectangle(0, 0, width - 1, height - 1);
        if (colour == null) {
            gc.drawLine(0, height - 1, width - 1, 0);
        }
        gc.dispose();
        return image;
    }

    static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
