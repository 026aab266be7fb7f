package org.sequencemaker.check;

/** How bright a colour is, as WCAG 2 defines relative luminance: 0 for black to 1 for white, of an sRGB colour. */
final class Luminance {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double value = i / 255.0;
            LINEAR[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    private Luminance() {}

    /** @param packed {@code 0xRRGGBB} */
    static double of(int packed) {
        return 0.2126 * LINEAR[packed >> 16 & 0xFF]
                + 0.7152 * LINEAR[packed >> 8 & 0xFF]
                + 0.0722 * LINEAR[packed & 0xFF];
    }

    /** The mean of several pixels. */
    static double of(int[] pixels) {
        double sum = 0;
        for (int pixel : pixels) {
            sum += of(pixel);
        }
        return pixels.length == 0 ? 0 : sum / pixels.length;
    }
}
