package org.sequencemaker.audio.worker.analysis.signal;

/**
 * Changes the sample rate by a ratio of whole numbers with a bank of windowed-sinc filters, one for each phase.
 *
 * <p>The delay of the filter is taken out: sample 0 of the result lies at the time of sample 0 of the source.
 */
public final class Resampler {
    private static final int ZERO_CROSSINGS = 12;

    private final int up;
    private final int down;
    private final int reach;
    private final float[][] phases;
    private final double target;

    /** A converter from {@code source} to {@code target}, both whole numbers of Hz above 0. */
    public Resampler(int source, int target) {
        int common = gcd(source, target);
        this.up = target / common;
        this.down = source / common;
        this.target = target;
        double cutoff = 0.94 * Math.min(1.0, (double) target / source);
        this.reach = (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        this.phases = new float[up][];
        for (int p = 0; p < up; p++) {
            phases[p] = filter((double) p / up, cutoff);
        }
    }

    /** The same sound at {@code rate} Hz; the argument itself when it has that rate already. */
    public static Samples to(Samples sound, int rate) {
        int source = (int) Math.round(sound.rate());
        return source == rate ? sound : new Resampler(source, rate).apply(sound.values());
    }

    /** Converts all of {@code source}; what lies before and after it counts as silence. */
    public Samples apply(float[] source) {
        int length = (int) ((long) source.length * up / down);
        float[] result = new float[length];
        for (int i = 0; i < length; i++) {
            long position = (long) i * down;
            result[i] = at(source, (int) (position / up), phases[(int) (position % up)]);
        }
        return new Samples(result, target);
    }

    /**
     * Converts a part of a long sound: values {@code from} to {@code to} of the result.
     *
     * @param source a stretch of the sound that holds at least what {@link #first} to {@link #last} name
     * @param start which sample of the sound {@code source} begins with
     * @param result where the values go, to their places
     */
    public void apply(float[] source, long start, float[] result, int from, int to) {
        for (int i = from; i < to; i++) {
            long position = (long) i * down;
            result[i] = at(source, (int) (position / up - start), phases[(int) (position % up)]);
        }
    }

    /** The first sample of the sound that value {@code i} of the result depends on; may be below 0. */
    public long first(long i) {
        return i * down / up - reach + 1;
    }

    /** One more than the last sample that value {@code i} depends on. */
    public long last(long i) {
        return i * down / up + reach + 1;
    }

    /** How many values come out for {@code length} samples. */
    public long length(long length) {
        return length * up / down;
    }

    private float at(float[] source, int whole, float[] filter) {
        int first = whole - reach + 1;
        int from = Math.max(0, -first);
        int to = Math.min(filter.length, source.length - first);
        float sum = 0;
        for (int k = from; k < to; k++) {
            sum += source[first + k] * filter[k];
        }
        return sum;
    }

    private float[] filter(double fraction, double cutoff) {
        float[] taps = new float[2 * reach];
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            double x = k - reach + 1 - fraction;
            double window = Math.abs(x) >= reach ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x / reach);
            double phase = Math.PI * x * cutoff;
            double tap = window * (Math.abs(phase) < 1e-9 ? 1 : Math.sin(phase) / phase);
            taps[k] = (float) tap;
            sum += tap;
        }
        for (int k = 0; k < taps.length; k++) {
            taps[k] /= (float) sum;
        }
        return taps;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
