package org.sequencemaker.builtin.tool;

/** Which frequencies sound in a short piece of a song. */
final class Spectrum {
    private Spectrum() {}

    /**
     * Returns the magnitudes of the lower half of the spectrum, with a Hann window.
     *
     * @param samples as many as a power of two
     */
    static double[] magnitudes(float[] samples) {
        int count = samples.length;
        double[] real = new double[count];
        double[] imaginary = new double[count];
        for (int i = 0; i < count; i++) {
            real[i] = samples[i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / count));
        }
        transform(real, imaginary);
        double[] magnitudes = new double[count / 2];
        for (int i = 0; i < magnitudes.length; i++) {
            magnitudes[i] = Math.hypot(real[i], imaginary[i]);
        }
        return magnitudes;
    }

    /** The fast Fourier transform in place, after Cooley and Tukey (1965). */
    private static void transform(double[] real, double[] imaginary) {
        int count = real.length;
        for (int i = 1, j = 0; i < count; i++) {
            int bit = count >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double swap = real[i];
                real[i] = real[j];
                real[j] = swap;
            }
        }
        for (int length = 2; length <= count; length <<= 1) {
            for (int i = 0; i < count; i += length) {
                butterflies(real, imaginary, i, length);
            }
        }
    }

    private static void butterflies(double[] real, double[] imaginary, int from, int length) {
        double angle = -2 * Math.PI / length;
        for (int k = 0; k < length / 2; k++) {
            double cos = Math.cos(angle * k);
            double sin = Math.sin(angle * k);
            int low = from + k;
            int high = low + length / 2;
            double r = real[high] * cos - imaginary[high] * sin;
            double i = real[high] * sin + imaginary[high] * cos;
            real[high] = real[low] - r;
            imaginary[high] = imaginary[low] - i;
            real[low] += r;
            imaginary[low] += i;
        }
    }
}
