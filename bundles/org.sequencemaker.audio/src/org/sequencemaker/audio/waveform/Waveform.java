package org.sequencemaker.audio.waveform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.audio.protocol.PeaksFile;

/**
 * The waveform of a song, or of as much of it as is decoded. The file is mapped, not read: a song of hours takes no heap.
 * Any zoom touches at most two bins a pixel. For any thread.
 */
public final class Waveform {
    private final PeaksFile head;
    private final List<ByteBuffer> levels = new ArrayList<>();

    private Waveform(PeaksFile head) {
        this.head = head;
    }

    /**
     * Opens the file that the worker made.
     *
     * @throws IOException when it cannot be read or is damaged
     */
    public static Waveform open(Path peaks) throws IOException {
        try (FileChannel file = FileChannel.open(peaks)) {
            Waveform result = new Waveform(PeaksFile.read(file));
            for (int level = 0; level < result.head.levels(); level++) {
                // Each level by itself: a map holds two gigabytes at most.
                result.levels.add(file.map(
                        FileChannel.MapMode.READ_ONLY,
                        result.head.start(level),
                        result.head.bins(level) * result.head.binBytes()));
            }
            return result;
        }
    }

    /** Frames per second of the song. */
    public int rate() {
        return head.rate();
    }

    public int channels() {
        return head.channels();
    }

    /** Frames that the waveform covers: of the whole song, or of what is decoded yet. */
    public long frames() {
        return head.frames();
    }

    /**
     * Whether this zoom shows more than the waveform knows: at less than 64 frames a pixel the samples themselves are to be
     * drawn, or wide bins are seen.
     */
    public boolean isTooFine(double framesPerPixel) {
        return head.level(framesPerPixel) < 0;
    }

    /**
     * Fills {@code into}, one column a pixel. Columns begin at multiples of a bin, so that what is drawn does not shimmer
     * while it is scrolled.
     *
     * @param channel from 0, or −1 for all in one
     * @param firstFrame frame at the left edge of the first pixel; may lie before or behind the song
     * @param framesPerPixel above 0
     */
    public void read(int channel, double firstFrame, double framesPerPixel, Columns into) {
        into.clear();
        int level = Math.max(0, head.level(framesPerPixel));
        long width = (long) PeaksFile.BASE << level;
        ByteBuffer bins = levels.get(level);
        long count = head.bins(level);
        for (int x = 0; x < into.width(); x++) {
            long from = (long) Math.floor((firstFrame + x * framesPerPixel) / width);
            long to = (long) Math.floor((firstFrame + (x + 1) * framesPerPixel) / width);
            // Where a bin is wider than a pixel, several pixels show the same.
            to = Math.max(to, from + 1);
            int n = 0;
            for (long bin = Math.max(0, from); bin < Math.min(count, to); bin++) {
                add(bins, (int) bin * head.binBytes(), channel, x, into);
                n++;
            }
            finish(x, n, into);
        }
    }

    private void add(ByteBuffer bins, int at, int channel, int x, Columns into) {
        int first = channel < 0 ? 0 : channel;
        int last = channel < 0 ? head.channels() - 1 : channel;
        float square = 0;
        for (int c = first; c <= last; c++) {
            into.least[x] = Math.min(into.least[x], bins.get(at + 3 * c) / 127f);
            into.greatest[x] = Math.max(into.greatest[x], bins.get(at + 3 * c + 1) / 127f);
            float rms = bins.get(at + 3 * c + 2) / 127f;
            square += rms * rms;
        }
        into.rms[x] += square / (last - first + 1);
        int bands = at + 3 * head.channels();
        into.low[x] += squared(bins.get(bands));
        into.mid[x] += squared(bins.get(bands + 1));
        into.high[x] += squared(bins.get(bands + 2));
    }

    private static float squared(byte value) {
        float v = (value & 0xFF) / 255f;
        return v * v;
    }

    private static void finish(int x, int bins, Columns into) {
        if (bins > 0) {
            into.rms[x] = (float) Math.sqrt(into.rms[x] / bins);
            into.low[x] = (float) Math.sqrt(into.low[x] / bins);
            into.mid[x] = (float) Math.sqrt(into.mid[x] / bins);
            into.high[x] = (float) Math.sqrt(into.high[x] / bins);
        }
    }
}
