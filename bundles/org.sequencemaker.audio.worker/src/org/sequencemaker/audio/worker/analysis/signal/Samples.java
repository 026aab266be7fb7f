package org.sequencemaker.audio.worker.analysis.signal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of sound mixed down to one channel, full scale at ±1. A short one lies in memory; of a long one only what was last
 * looked at does, the rest in a file that goes when it is closed. Whoever reads goes forwards, mostly. For one thread.
 */
public final class Samples implements Closeable {
    /** Values that are read from the file at a time; more than anybody looks at in one go, many times over. */
    private static final int WINDOW = 1 << 19;

    /** What the next look may need of what lies before this one. */
    private static final int BACK = 1 << 14;

    private final int length;
    private final double rate;
    private final @Nullable FileChannel file;
    private final @Nullable Path folder;
    private float[] window;
    private int first;

    /** @param values are not copied, so nobody may change them afterwards */
    public Samples(float[] values, double rate) {
        this(values, values.length, rate, null, null);
    }

    /**
     * A sound in a file of floats, little end first.
     *
     * @param folder where others that are made of it may lie, too
     */
    static Samples in(FileChannel file, int length, double rate, @Nullable Path folder) {
        return new Samples(new float[0], length, rate, file, folder);
    }

    private Samples(float[] window, int length, double rate, @Nullable FileChannel file, @Nullable Path folder) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("A sample rate must be above 0 Hz, but is " + rate);
        }
        this.window = window;
        this.length = length;
        this.rate = rate;
        this.file = file;
        this.folder = folder;
    }

    /** Where a sound that is made of this one may be kept when it is long; null for memory. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** How many samples there are. */
    public int length() {
        return length;
    }

    /** Samples per second, above 0. */
    public double rate() {
        return rate;
    }

    /** Length in seconds. */
    public double seconds() {
        return length / rate;
    }

    /**
     * Copies samples; what lies before and after the sound counts as silence.
     *
     * @param from the first sample wanted; may be below 0
     * @param at where it goes in {@code into}
     */
    public void copy(int from, float[] into, int at, int count) {
        int skip = Math.clamp(-(long) from, 0, count);
        int end = (int) Math.clamp((long) length - from, skip, count);
        Arrays.fill(into, at, at + skip, 0);
        Arrays.fill(into, at + end, at + count, 0);
        if (end > skip) {
            look(from + skip, from + end);
            System.arraycopy(window, from + skip - first, into, at + skip, end - skip);
        }
    }

    /** Root mean square of all samples, 0 where there are none. */
    public double rms() {
        float[] part = new float[1 << 14];
        double sum = 0;
        for (int at = 0; at < length; at += part.length) {
            int count = Math.min(part.length, length - at);
            copy(at, part, 0, count);
            for (int i = 0; i < count; i++) {
                sum += (double) part[i] * part[i];
            }
        }
        return length == 0 ? 0 : Math.sqrt(sum / length);
    }

    private void look(int from, int to) {
        FileChannel source = file;
        if (source == null || (from >= first && to <= first + window.length)) {
            return;
        }
        int start = Math.max(0, from - BACK);
        int end = (int) Math.min(length, Math.max(to, (long) start + WINDOW));
        ByteBuffer bytes = ByteBuffer.allocate(4 * (end - start)).order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (bytes.hasRemaining() && source.read(bytes, 4L * start + bytes.position()) >= 0) {
                // The channel may give less than asked for.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        float[] next = window.length == end - start ? window : new float[end - start];
        bytes.flip().asFloatBuffer().get(next, 0, bytes.limit() / 4);
        window = next;
        first = start;
    }

    @Override
    public void close() {
        FileChannel source = file;
        if (source != null) {
            try {
                source.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
