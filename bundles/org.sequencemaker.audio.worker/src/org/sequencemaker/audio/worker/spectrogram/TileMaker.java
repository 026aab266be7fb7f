package org.sequencemaker.audio.worker.spectrogram;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sequencemaker.audio.protocol.SpectrumFile;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.analysis.spectrum.Magnitudes;
import org.sequencemaker.audio.worker.decode.PcmReader;

/** Measures tiles of the spectrogram of one song. One object for one thread. */
public final class TileMaker {
    private static final int SIZE = 4096;

    /** Spectra in a column at most: coarse columns show the loudest of so many evenly spread moments. */
    private static final int LOOKS = 4;

    private static final double FLOOR = -90;

    private final PcmReader song;
    private final Magnitudes spectrum = new Magnitudes(SIZE);
    private final float[] stretch = new float[SIZE];
    private final double[] edges = new double[SpectrumFile.BANDS + 1];

    /** A maker for {@code song}, which stays the caller's to close. */
    public TileMaker(PcmReader song) {
        this.song = song;
        double step = Math.log(SpectrumFile.HIGHEST / SpectrumFile.LOWEST) / (SpectrumFile.BANDS - 1);
        for (int b = 0; b < edges.length; b++) {
            edges[b] = SpectrumFile.LOWEST
                    * Math.exp((b - 0.5) * step)
                    * SIZE
                    / song.head().rate();
        }
    }

    /** Writes a tile to {@code target}, whole or not at all. */
    public void write(int level, int tile, Path target, Watch watch) throws IOException {
        long hop = SpectrumFile.hop(level);
        long first = hop * SpectrumFile.COLUMNS * tile;
        long left = Math.max(0, song.head().frames() - first);
        int columns = (int) Math.min(SpectrumFile.COLUMNS, (left + hop - 1) / hop);
        SpectrumFile head = new SpectrumFile(song.head().rate(), level, tile, columns);
        byte[] values = new byte[columns * SpectrumFile.BANDS];
        for (int column = 0; column < columns; column++) {
            watch.check();
            watch.progress("Measuring frequencies", (double) column / columns);
            column(first + column * hop, hop, values, column * SpectrumFile.BANDS);
        }
        Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), "spectrum", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                out.write(head.bytes());
                out.write(values);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void column(long from, long hop, byte[] values, int at) throws IOException {
        int looks = (int) Math.clamp(hop / (SIZE / 2), 1, LOOKS);
        for (int k = 0; k < looks; k++) {
            long centre = from + hop * (2 * k + 1) / (2 * looks);
            Arrays.fill(stretch, 0);
            song.mono(centre - SIZE / 2, stretch);
            float[] magnitudes = spectrum.at(new Samples(stretch, song.head().rate()), SIZE / 2, 1);
            for (int b = 0; b < SpectrumFile.BANDS; b++) {
                int value = value(magnitudes, edges[b], edges[b + 1]);
                values[at + b] = (byte) Math.max(values[at + b] & 0xFF, value);
            }
        }
    }

    /** The strongest bin of a band; low bands are narrower than a bin and take what lies between two. */
    private static int value(float[] magnitudes, double from, double to) {
        float most = 0;
        for (int k = (int) Math.ceil(from); k < to && k < magnitudes.length; k++) {
            most = Math.max(most, magnitudes[k]);
        }
        double middle = (from + to) / 2;
        int below = (int) middle;
        if (below + 1 < magnitudes.length) {
            double between = magnitudes[below] + (middle - below) * (magnitudes[below + 1] - magnitudes[below]);
            most = Math.max(most, (float) between);
        }
        // A tone of full scale has a quarter of the window's length after a Hann window.
        double decibels = 20 * Math.log10(most / (SIZE / 4.0) + 1e-9);
        return (int) Math.clamp(Math.round(255 * (decibels - FLOOR) / -FLOOR), 0, 255);
    }
}
