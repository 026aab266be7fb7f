package org.sequencemaker.audio.worker.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.SampleStore;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.decode.PcmReader;

/**
 * Reads a stretch of a decoded song at the rate that listening wants, a few seconds at a time: of hours of music only the
 * result is in memory.
 */
final class Excerpt {
    private static final int STEP = 1 << 18;

    private Excerpt() {}

    /**
     * Frames {@code from} to {@code to} of {@code song}, mixed down to one channel at {@code rate} Hz.
     *
     * @param folder where a long one is kept
     */
    static Samples read(PcmReader song, long from, long to, int rate, Path folder, Watch watch) throws IOException {
        Resampler resampler = new Resampler(song.head().rate(), rate);
        long length = resampler.length(to - from);
        if (length > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("a song of " + song.head().seconds() + " s");
        }
        SampleStore store = SampleStore.of((int) length, rate, folder, SampleStore.IN_MEMORY);
        boolean isWhole = false;
        try {
            fill(store, song, from, to, resampler, (int) length, rate, watch);
            isWhole = true;
        } finally {
            if (!isWhole) {
                store.discard();
            }
        }
        return store.samples();
    }

    private static void fill(
            SampleStore store,
            PcmReader song,
            long from,
            long to,
            Resampler resampler,
            int length,
            int rate,
            Watch watch)
            throws IOException {
        float[] values = new float[STEP];
        for (int at = 0; at < length; at += STEP) {
            watch.check();
            watch.progress("Reading the song", (double) at / length);
            int end = Math.min(length, at + STEP);
            boolean isSame = song.head().rate() == rate;
            long first = isSame ? at : Math.max(0, resampler.first(at));
            long last = isSame ? end : Math.min(to - from, resampler.last(end));
            float[] part = new float[(int) (last - first)];
            song.mono(from + first, part);
            if (isSame) {
                store.add(part, part.length);
            } else {
                resampler.apply(part, first, values, at, end);
                store.add(values, end - at);
            }
        }
    }
}
