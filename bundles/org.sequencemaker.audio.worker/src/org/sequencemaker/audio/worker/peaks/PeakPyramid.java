package org.sequencemaker.audio.worker.peaks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.protocol.PeaksFile;

/** Measures the waveform of a song while its frames come by, and writes the file. One song, one thread. */
public final class PeakPyramid {
    private static final double LOW = 200;
    private static final double HIGH = 2500;

    private final int channels;
    private final int binBytes;
    private final int rate;
    private final double lowPass;
    private final double highPass;
    private final double[] filters = new double[7];
    private final float[] least;
    private final float[] greatest;
    private final double[] squares;
    private final double[] bands = new double[3];
    private byte[] base = new byte[1 << 16];
    private int bins;
    private int inBin;
    private long frames;

    /** A pyramid for frames of {@code channels} samples at {@code rate}. */
    public PeakPyramid(int rate, int channels) {
        this.rate = rate;
        this.channels = channels;
        this.binBytes = 3 * channels + 3;
        this.lowPass = 1 - Math.exp(-2 * Math.PI * LOW / rate);
        this.highPass = 1 - Math.exp(-2 * Math.PI * HIGH / rate);
        this.least = new float[channels];
        this.greatest = new float[channels];
        this.squares = new double[channels];
        clear();
    }

    /** Takes the next {@code n} frames. */
    public void add(float[] samples, int n) {
        for (int i = 0; i < n; i++) {
            float sum = 0;
            for (int c = 0; c < channels; c++) {
                float v = samples[i * channels + c];
                least[c] = Math.min(least[c], v);
                greatest[c] = Math.max(greatest[c], v);
                squares[c] += v * v;
                sum += v;
            }
            band(sum / channels);
            frames++;
            if (++inBin == PeaksFile.BASE) {
                flush();
            }
        }
    }

    /**
     * Two one-pole filters in a row at each edge of a band. The highs are filtered too, not what the lows leave: the filters'
     * delay would leave much of the middle.
     */
    private void band(double x) {
        filters[0] += lowPass * (x - filters[0]);
        filters[1] += lowPass * (filters[0] - filters[1]);
        double above = x - filters[0];
        filters[2] += lowPass * (above - filters[2]);
        above -= filters[2];
        filters[3] += highPass * (above - filters[3]);
        filters[4] += highPass * (filters[3] - filters[4]);
        filters[5] += highPass * (x - filters[5]);
        double high = x - filters[5];
        filters[6] += highPass * (high - filters[6]);
        high -= filters[6];
        bands[0] += filters[1] * filters[1];
        bands[1] += filters[4] * filters[4];
        bands[2] += high * high;
    }

    private void flush() {
        int at = bins * binBytes;
        if (at + binBytes > base.length) {
            base = Arrays.copyOf(base, 2 * base.length);
        }
        for (int c = 0; c < channels; c++) {
            base[at++] = (byte) Math.max(-127, Math.floor(least[c] * 127));
            base[at++] = (byte) Math.min(127, Math.ceil(greatest[c] * 127));
            base[at++] = (byte) Math.min(127, Math.round(127 * Math.sqrt(squares[c] / inBin)));
        }
        for (double b : bands) {
            base[at++] = (byte) Math.min(255, Math.round(255 * Math.sqrt(b / inBin)));
        }
        bins++;
        clear();
    }

    private void clear() {
        inBin = 0;
        Arrays.fill(least, Float.MAX_VALUE);
        Arrays.fill(greatest, -Float.MAX_VALUE);
        Arrays.fill(squares, 0);
        Arrays.fill(bands, 0);
    }

    /** Frames taken by now. */
    public long frames() {
        return frames;
    }

    /** Writes all levels to {@code target}, whole or not at all; the last bin, if it is not full, ends the waveform. */
    public void finish(Path target) throws IOException {
        if (inBin > 0) {
            flush();
        }
        write(target, frames);
    }

    /** Writes all levels of what came by now to {@code target}; more may be added. */
    public void sketch(Path target) throws IOException {
        write(target, (long) bins * PeaksFile.BASE);
    }

    private void write(Path target, long frames) throws IOException {
        PeaksFile head = PeaksFile.of(new PcmFile(rate, channels, 16, frames));
        Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), "peaks", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                out.write(head.bytes());
                byte[] level = base;
                int n = bins;
                for (int k = 0; k < head.levels(); k++) {
                    out.write(level, 0, n * binBytes);
                    level = coarser(level, n);
                    n = (n + 1) / 2;
                }
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private byte[] coarser(byte[] fine, int n) {
        byte[] result = new byte[(n + 1) / 2 * binBytes];
        for (int i = 0; i < n; i += 2) {
            int a = i * binBytes;
            int b = i + 1 < n ? a + binBytes : a;
            int to = i / 2 * binBytes;
            for (int c = 0; c < channels; c++, a += 3, b += 3, to += 3) {
                result[to] = (byte) Math.min(fine[a], fine[b]);
                result[to + 1] = (byte) Math.max(fine[a + 1], fine[b + 1]);
                result[to + 2] = (byte) mean(fine[a + 2], fine[b + 2]);
            }
            for (int k = 0; k < 3; k++) {
                result[to + k] = (byte) mean(fine[a + k] & 0xFF, fine[b + k] & 0xFF);
            }
        }
        return result;
    }

    private static long mean(int a, int b) {
        return Math.round(Math.sqrt((a * a + b * b) / 2.0));
    }
}
