package org.sequencemaker.ui.timeline.colour;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;

/** Makes small pictures of colours; whoever asks for one disposes it. */
public final class Swatch {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int EDGE = 0x808080;
    private static final int NOTHING = 0xFFFFFF;

    private Swatch() {}

    /** @param colour null for none, which is crossed out */
    public static Image image(Display display, @Nullable Rgb colour, int width, int height) {
        // Pixel by pixel: an image that is drawn on is seen in a quarter only on screens with small pixels.
        ImageDataProvider data = zoom -> data(colour, width * zoom / 100, height * zoom / 100, Math.max(1, zoom / 100));
        return new Image(display, data);
    }

    private static ImageData data(@Nullable Rgb colour, int width, int height, int line) {
        ImageData data = new ImageData(width, height, 24, RGB);
        int inside = colour == null ? NOTHING : colour.packed();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean isEdge = x < line || y < line || x >= width - line || y >= height - line;
                boolean isCross = colour == null && Math.abs(x * height - (height - 1 - y) * width) < line * width / 2;
                data.setPixel(x, y, isEdge || isCross ? EDGE : inside);
            }
        }
        return data;
    }

    static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
