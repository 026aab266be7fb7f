package org.sequencemaker.model.colour;

import java.util.HexFormat;

/**
 * A colour as a prop shows it.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {
    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    public Rgb {
        require("red", red);
        require("green", green);
        require("blue", blue);
    }

    /** Returns the colour packed in the low 24 bits, {@code 0xRRGGBB}. */
    public static Rgb ofPacked(int packed) {
        return new Rgb(packed >> 16 & 0xFF, packed >> 8 & 0xFF, packed & 0xFF);
    }

    public int packed() {
        return red << 16 | green << 8 | blue;
    }

    /**
     * Returns the colour part of the way to another, each channel rounded to the nearest step, halves up.
     *
     * @param part how far along, from 0 (this colour) to {@code whole} (the other)
     */
    public Rgb towards(Rgb other, long part, long whole) {
        if (equals(other) || part == 0) {
            return this;
        }
        return new Rgb(
                mix(red, other.red, part, whole),
                mix(green, other.green, part, whole),
                mix(blue, other.blue, part, whole));
    }

    /** Returns {@code #RRGGBB}. */
    public String hex() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(packed(), 6);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static int mix(int from, int to, long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is not between 0 and " + whole);
        }
        return (int) Math.floorDiv(2L * ((to - from) * part) + whole, 2L * whole) + from;
    }

    private static void require(String channel, int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException(channel + " must be 0 to 255, not " + value);
        }
    }
}
