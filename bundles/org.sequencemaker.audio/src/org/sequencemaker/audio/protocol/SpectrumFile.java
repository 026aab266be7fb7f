package org.sequencemaker.audio.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The head of one tile of a spectrogram. A tile is {@link #COLUMNS} columns wide; a column of level k stands for 256 × 2^k
 * frames of the song, and tile n begins with column n × {@link #COLUMNS}. After the head come the columns, each of
 * {@link #BANDS} unsigned bytes, lowest band first: 0 for −90 dB or less, 255 for a tone of full scale, even steps of dB
 * between. Bands are even steps of pitch from {@link #LOWEST} Hz to {@link #HIGHEST} Hz.
 *
 * <p>Bytes 0–7 {@code SMSPEC01}; 8–11 rate; 12–15 level; 16–19 tile; 20–23 columns that lie within the song. Little end
 * first; the first column begins at byte 32.
 *
 * @param rate frames per second of the song
 * @param level how coarse, 0 to {@link #COARSEST}
 * @param tile number of the tile in its level, from 0
 * @param columns columns in the file, fewer than {@link #COLUMNS} only at the end of the song
 */
public record SpectrumFile(int rate, int level, int tile, int columns) {
    /** Where the first column begins. */
    public static final int HEAD = 32;

    /** Columns of a whole tile. */
    public static final int COLUMNS = 512;

    /** Bands of a column. */
    public static final int BANDS = 96;

    /** Middle of the lowest band, in Hz. */
    public static final double LOWEST = 40;

    /** Middle of the highest band, in Hz; silent where the song's rate does not reach it. */
    public static final double HIGHEST = 16000;

    /** The coarsest level: a tile of it spans more than twelve hours. */
    public static final int COARSEST = 16;

    private static final FileHead FORM = new FileHead("SMSPEC01", HEAD, "spectrogram");

    public SpectrumFile {
        if (rate < 1 || level < 0 || level > COARSEST || tile < 0 || columns < 0 || columns > COLUMNS) {
            throw new IllegalArgumentException("Not a tile of a spectrogram: " + rate + " Hz, level " + level
                    + ", tile " + tile + ", " + columns + " columns");
        }
    }

    /** Frames of the song that a column of {@code level} stands for. */
    public static long hop(int level) {
        return 256L << level;
    }

    /** The level to draw from: the coarsest whose columns are no wider than {@code framesPerPixel}. */
    public static int level(double framesPerPixel) {
        int level = 0;
        while (level < COARSEST && hop(level + 1) <= framesPerPixel) {
            level++;
        }
        return level;
    }

    /** The first frame of the song that this tile shows. */
    public long firstFrame() {
        return hop(level) * COLUMNS * tile;
    }

    /** The head as bytes. */
    public byte[] bytes() {
        ByteBuffer head = FORM.begin();
        head.putInt(rate).putInt(level).putInt(tile).putInt(columns);
        return head.array();
    }

    /**
     * Reads the head of {@code file}.
     *
     * @throws IOException when it is none or the file is shorter than it says
     */
    public static SpectrumFile read(FileChannel file) throws IOException {
        ByteBuffer head = FORM.read(file);
        try {
            SpectrumFile result = new SpectrumFile(head.getInt(8), head.getInt(12), head.getInt(16), head.getInt(20));
            if (file.size() < HEAD + (long) result.columns * BANDS) {
                throw new IOException("The spectrogram file is cut off");
            }
            return result;
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
