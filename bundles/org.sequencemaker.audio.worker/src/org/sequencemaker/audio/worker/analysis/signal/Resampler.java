package org.sequencemaker.audio.worker.analysis.signal;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Changes the sample rate by a ratio of whole numbers with a bank of windowed-sinc filters, one for each phase.
 *
 * <p>The delay of the filter is taken out: sample 0 of the result lies at the time of sample 0 of the source.
 */
public final class Resampler {
    private static final int ZERO_CROSSINGS = 12;

    /** Values made at a time. */
    private static final int STEP = 1 << 16;

    private final int up;
    private final int down;
    private final int reach;
    private final float[][] phases;

    /** A converter from {@code source} to {@code target}, both whole numbers of Hz above 0. */
    public Resampler(int source, int target) {
        int common = gcd(source, target);
        this.up = target / common;
        this.down = source / common;
        double cutoff = 0.94 * Math.min(1.0, (double) target / source);
        this.reach = (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        this.phases = new float[up][];
        for (int p = 0; p < up; p++) {
            phases[p] = filter((double) p / up, cutoff);
        }
    }

    /**
     * The same sound at {@code rate} Hz, kept as the sound is; the argument itself when it has that rate already. What lies before
     * and after it counts as silence.
     *
     * @throws UncheckedIOException when a long one cannot be kept
     */
    public static Samples to(Samples sound, int rate) {
        int source = (int) Math.round(sound.rate());
        if (source == rate) {
            return sound;
        }
        Resampler resampler = new Resampler(source, rate);
        int length = (int) resampler.length(sound.length());
        try {
            SampleStore store = SampleStore.of(length, rate, sound.folder(), SampleStore.IN_MEMORY);
            resampler.apply(sound, store, length);
            return store.samples();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(Samples sound, SampleStore store, int length) throws IOException {
        float[] values = new float[STEP];
        for (int at = 0; at < length; at += STEP) {
            int end = Math.min(length, at + STEP);
            int first = (int) Math.max(0, first(at));
            int last = (int) Math.min(sound.length(), last(end));
            float[] part = new float[last - first];
            sound.copy(first, part, 0, part.length);
            apply(part, first, values, at, end);
            store.add(values, end - at);
        }
    }

    /**
     * Converts a part of a long sound: values {@code from} to {@code to} of the result.
     *
     * @param source a stretch of the sound that holds at least what {@link #first} to {@link #last} name
     * @param start which sample of the sound {@code source} begins with
     * @param result where the values go, the first to its beginning
     */
    public void apply(float[] source, long start, float[] result, int from, int to) {
        for (int i = from; i < to; i++) {
            long position = (long) i * down;
            result[i - from] = at(source, (int) (position / up - start), phases[(int) (position % up)]);
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
