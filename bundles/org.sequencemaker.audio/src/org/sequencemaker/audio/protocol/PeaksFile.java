package org.sequencemaker.audio.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The head of a peaks file: the waveform in bins of 64 samples (level 0), 128 (level 1) and so on, each level whole and right
 * after the one before it. A bin has for each channel three signed bytes (least and greatest sample in 1/127 of full scale,
 * rounded outwards; root mean square in 1/127), then for all channels together three unsigned bytes with the root mean square
 * of what lies below 200 Hz, up to 2500 Hz and above, in 1/255.
 *
 * <p>Bytes 0–7 {@code SMPEAK01}; 8–11 rate; 12–15 channels; 16–19 levels; 20–23 zero; 24–31 frames of the song. Little end
 * first; the first bin begins at byte 32.
 *
 * @param rate frames per second of the song
 * @param channels channels of the song
 * @param levels levels in the file
 * @param frames frames of the song
 */
public record PeaksFile(int rate, int channels, int levels, long frames) {
    /** Where level 0 begins. */
    public static final int HEAD = 32;

    /** Frames in a bin of level 0. */
    public static final int BASE = 64;

    private static final FileHead FORM = new FileHead("SMPEAK01", HEAD, "waveform");

    /** The head for a song: as many levels as it takes until no more than 256 bins are left. */
    public static PeaksFile of(PcmFile song) {
        int levels = 1;
        for (long bins = (song.frames() + BASE - 1) / BASE; bins > 256; bins = (bins + 1) / 2) {
            levels++;
        }
        return new PeaksFile(song.rate(), song.channels(), levels, song.frames());
    }

    /** Bytes of a bin. */
    public int binBytes() {
        return 3 * channels + 3;
    }

    /** Bins of {@code level}. */
    public long bins(int level) {
        long bins = (frames + BASE - 1) / BASE;
        for (int k = 0; k < level; k++) {
            bins = (bins + 1) / 2;
        }
        return bins;
    }

    /** Where {@code level} begins in the file. */
    public long start(int level) {
        long at = HEAD;
        for (int k = 0; k < level; k++) {
            at += bins(k) * binBytes();
        }
        return at;
    }

    /**
     * The level to draw from: the coarsest whose bins are no wider than {@code framesPerPixel}, so that a pixel touches two
     * bins at most; −1 when the samples themselves should be drawn.
     */
    public int level(double framesPerPixel) {
        if (framesPerPixel < BASE) {
            return -1;
        }
        int level = 0;
        while (level + 1 < levels && (double) (BASE << (level + 1)) <= framesPerPixel) {
            level++;
        }
        return level;
    }

    /** The head as bytes. */
    public byte[] bytes() {
        ByteBuffer head = FORM.begin();
        head.putInt(rate).putInt(channels).putInt(levels).putInt(0).putLong(frames);
        return head.array();
    }

    /**
     * Reads the head of {@code file}.
     *
     * @throws IOException when it is none or the file is shorter than it says
     */
    public static PeaksFile read(FileChannel file) throws IOException {
        ByteBuffer head = FORM.read(file);
        PeaksFile result = new PeaksFile(head.getInt(8), head.getInt(12), head.getInt(16), head.getLong(24));
        boolean sound = result.rate > 0
                && result.channels > 0
                && result.channels <= 64
                && result.levels > 0
                && result.levels < 40
                && result.frames >= 0;
        if (!sound || result.start(result.levels) > file.size()) {
            throw new IOException("The waveform file is cut off or damaged");
        }
        return result;
    }
}
