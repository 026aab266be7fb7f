package org.sequencemaker.audio.worker.serve;

import java.io.IOException;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.decode.PcmReader;

/**
 * Reads a stretch of a decoded song at the rate that listening wants, a few seconds at a time: of hours of music only the
 * result is in memory.
 */
final class Excerpt {
    private static final int STEP = 1 << 18;

    private Excerpt() {}

    /** Frames {@code from} to {@code to} of {@code song}, mixed down to one channel at {@code rate} Hz. */
    static Samples read(PcmReader song, long from, long to, int rate, Watch watch) throws IOException {
        Resampler resampler = new Resampler(song.head().rate(), rate);
        long length = resampler.length(to - from);
        if (length > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("a song of " + song.head().seconds() + " s");
        }
        float[] result = new float[(int) length];
        for (int at = 0; at < result.length; at += STEP) {
            watch.check();
            watch.progress("Reading the song", (double) at / result.length);
            int end = Math.min(result.length, at + STEP);
            long first = Math.max(0, resampler.first(at));
            long last = Math.min(to - from, resampler.last(end));
            float[] part = new float[(int) (last - first)];
            song.mono(from + first, part);
            if (song.head().rate() == rate) {
                System.arraycopy(part, (int) (at - first), result, at, end - at);
            } else {
                resampler.apply(part, first, result, at, end);
            }
        }
        return new Samples(result, rate);
    }
}
