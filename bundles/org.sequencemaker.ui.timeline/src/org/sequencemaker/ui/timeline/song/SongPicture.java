package org.sequencemaker.ui.timeline.song;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.protocol.SpectrumFile;
import org.sequencemaker.audio.waveform.Columns;
import org.sequencemaker.audio.waveform.SpectrumTile;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.layout.SurfaceColours;

/** Draws a song into pixels, in each of its views; no widgets in here. */
final class SongPicture {
    private static final int LIGHT_WAVE = 0x8FB6EE;
    private static final int DARK_WAVE = 0x35598C;
    private static final int LOW = 0xE4572E;
    private static final int MID = 0x3FA34D;
    private static final int HIGH = 0x3A86FF;
    private static final int[] HEAT = {0x000000, 0x2B0B57, 0x8C2369, 0xDE4968, 0xFE9F6D, 0xFCFDBF};

    private final SurfaceColours colours;
    private final boolean isDark;

    SongPicture(SurfaceColours colours, boolean isDark) {
        this.colours = colours;
        this.isDark = isDark;
    }

    /** Where tiles of a spectrogram and single samples come from; null for what is not there yet, or not at all. */
    interface Source {
        @Nullable
        SpectrumTile tile(int level, int number);

        /** Samples that cover these frames. */
        @Nullable
        SampleStretch samples(long from, long to);
    }

    /**
     * Draws.
     *
     * @param firstFrame of the song at the left edge
     */
    Raster draw(
            SongView view,
            @Nullable Waveform waveform,
            Source source,
            double firstFrame,
            double framesPerPixel,
            int width,
            int height) {
        Raster raster = new Raster(width, height, colours.row());
        if (waveform == null) {
            return raster;
        }
        if (view == SongView.SPECTROGRAM) {
            spectrogram(raster, waveform, source, firstFrame, framesPerPixel);
            return raster;
        }
        if (view == SongView.WAVEFORM && waveform.isTooFine(framesPerPixel)) {
            SampleStretch samples = source.samples(
                    (long) Math.floor(firstFrame) - 1, (long) Math.ceil(firstFrame + width * framesPerPixel) + 1);
            if (samples != null) {
                new SampleLines(raster, samples, firstFrame, framesPerPixel)
                        .draw(waveform, isDark ? DARK_WAVE : LIGHT_WAVE, isDark ? LIGHT_WAVE : DARK_WAVE);
                return raster;
            }
        }
        Columns columns = new Columns(width);
        waveform.read(-1, firstFrame, framesPerPixel, columns);
        for (int x = 0; x < width; x++) {
            if (columns.greatest[x] >= columns.least[x]) {
                switch (view) {
                    case WAVEFORM -> wave(raster, columns, x);
                    case BANDS -> bands(raster, columns, x);
                    case ENERGY -> energy(raster, columns, x);
                    case SPECTROGRAM -> {}
                }
            }
        }
        return raster;
    }

    private void wave(Raster raster, Columns columns, int x) {
        int middle = raster.height / 2;
        double scale = (raster.height - 2) / 2.0;
        int peak = isDark ? DARK_WAVE : LIGHT_WAVE;
        int core = isDark ? LIGHT_WAVE : DARK_WAVE;
        // Up to the neighbour, so that a steep wave is one line.
        float greatest = columns.greatest[x];
        float least = columns.least[x];
        if (x > 0 && columns.greatest[x - 1] >= columns.least[x - 1]) {
            greatest = Math.max(greatest, columns.least[x - 1]);
            least = Math.min(least, columns.greatest[x - 1]);
        }
        raster.column(x, (int) Math.floor(middle - greatest * scale), (int) Math.ceil(middle - least * scale), peak);
        int rms = (int) Math.round(columns.rms[x] * scale);
        raster.column(x, middle - rms, middle + rms, core);
    }

    private void bands(Raster raster, Columns columns, int x) {
        int middle = raster.height / 2;
        double scale = (raster.height - 2) / 2.0;
        float peak = Math.max(columns.greatest[x], -columns.least[x]);
        // High tones are weaker than they are loud to the ear.
        double low = columns.low[x];
        double mid = 1.4 * columns.mid[x];
        double high = 3 * columns.high[x];
        double sum = Math.max(1e-6, low + mid + high);
        int colour = Raster.mix(Raster.mix(LOW, MID, mid / Math.max(1e-6, low + mid)), HIGH, high / sum);
        int reach = (int) Math.round(peak * scale);
        raster.column(
                x, middle - reach, middle + reach, Raster.mix(colours.row().packed(), colour, 0.55));
        int rms = (int) Math.round(columns.rms[x] * scale);
        raster.column(x, middle - rms, middle + rms, colour);
    }

    /** Root mean square in decibels, −50 dB at the bottom. */
    private void energy(Raster raster, Columns columns, int x) {
        double decibels = 20 * Math.log10(Math.max(1e-6, columns.rms[x]));
        double level = Math.clamp((decibels + 50) / 50, 0, 1);
        int top = (int) Math.round((1 - level) * (raster.height - 2));
        for (int y = top; y < raster.height; y++) {
            double heat = 1 - (double) y / raster.height;
            raster.column(x, y, y, Raster.mix(isDark ? DARK_WAVE : LIGHT_WAVE, LOW, heat * heat));
        }
    }

    private void spectrogram(
            Raster raster, Waveform waveform, Source source, double firstFrame, double framesPerPixel) {
        int level = SpectrumFile.level(framesPerPixel);
        long hop = SpectrumFile.hop(level);
        SpectrumTile tile = null;
        int number = -1;
        for (int x = 0; x < raster.width; x++) {
            double frame = firstFrame + (x + 0.5) * framesPerPixel;
            if (frame < 0 || frame >= waveform.frames()) {
                continue;
            }
            long column = (long) (frame / hop);
            int wanted = (int) (column / SpectrumFile.COLUMNS);
            if (wanted != number) {
                number = wanted;
                tile = source.tile(level, wanted);
            }
            int inTile = (int) (column % SpectrumFile.COLUMNS);
            if (tile != null && inTile < tile.head().columns()) {
                for (int y = 0; y < raster.height; y++) {
                    int band = (raster.height - 1 - y) * SpectrumFile.BANDS / raster.height;
                    raster.pixels[y * raster.width + x] = heat(tile.value(inTile, band));
                }
            }
        }
    }

    /** Below −70 dB nothing is seen. */
    private static int heat(int value) {
        double place = Math.clamp((value - 57) / 198.0, 0, 1) * (HEAT.length - 1);
        int step = Math.min(HEAT.length - 2, (int) place);
        return Raster.mix(HEAT[step], HEAT[step + 1], place - step);
    }
}
