package org.sequencemaker.model.colour;

/**
 * A colour by hue, saturation and value, for pickers, effects and files that speak so. The conversion
 * is the hexcone model of A. R. Smith, "Color Gamut Transform Pairs", 1978. It is exact in this sense:
 * every one of the 16,777,216 colours comes back as itself from {@code Hsv.of(rgb).toRgb()}.
 *
 * @param hue degrees, 0 up to but not including 360
 * @param saturation 0 (grey) to 1 (pure)
 * @param value 0 (black) to 1 (brightest)
 */
public record Hsv(double hue, double saturation, double value) {
    public Hsv {
        if (!(hue >= 0 && hue < 360)) {
            throw new IllegalArgumentException("hue must be 0 up to 360 degrees, not " + hue);
        }
        requireUnit("saturation", saturation);
        requireUnit("value", value);
    }

    /** Returns the colour for a hue of any size: 370 is 10, -10 is 350. */
    public static Hsv turned(double hue, double saturation, double value) {
        double turned = hue % 360;
        double positive = turned < 0 ? turned + 360 : turned;
        return new Hsv(positive >= 360 ? 0 : positive, saturation, value);
    }

    public static Hsv of(Rgb rgb) {
        int max = Math.max(rgb.red(), Math.max(rgb.green(), rgb.blue()));
        int min = Math.min(rgb.red(), Math.min(rgb.green(), rgb.blue()));
        int range = max - min;
        if (range == 0) {
            return new Hsv(0, 0, max / 255.0);
        }
        double sector;
        if (max == rgb.red()) {
            sector = (rgb.green() - rgb.blue()) / (double) range;
        } else if (max == rgb.green()) {
            sector = 2 + (rgb.blue() - rgb.red()) / (double) range;
        } else {
            sector = 4 + (rgb.red() - rgb.green()) / (double) range;
        }
        return turned(sector * 60, range / (double) max, max / 255.0);
    }

    /** Returns the nearest colour, each channel rounded, halves up. */
    public Rgb toRgb() {
        return new Rgb(channel(5), channel(3), channel(1));
    }

    private int channel(int offset) {
        double k = (offset + hue / 60) % 6;
        double share = Math.max(0, Math.min(1, Math.min(k, 4 - k)));
        return (int) Math.floor(255 * (value - value * saturation * share) + 0.5);
    }

    private static void requireUnit(String what, double number) {
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException(what + " must be 0 to 1, not " + number);
        }
    }
}
