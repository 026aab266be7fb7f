package org.sequencemaker.ui.timeline.song;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.protocol.PeaksFile;
import org.sequencemaker.audio.sound.PcmSource;
import org.sequencemaker.audio.waveform.SpectrumTile;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.layout.SurfaceColours;

class SongPictureTest {
    private static final int RATE = 6400;

    @TempDir
    Path folder = Path.of("");

    private final SongPicture picture = new SongPicture(SurfaceColours.LIGHT, false);
    private final List<String> asked = new ArrayList<>();
    private @Nullable Waveform waveform;
    private @Nullable SampleStretch samples;

    /** Ten seconds of a wave that fills half of the scale, in low tones only. */
    @BeforeEach
    void makeASong() throws IOException {
        PeaksFile head = PeaksFile.of(new PcmFile(RATE, 1, 16, 10L * RATE));
        Path file = folder.resolve("song.peaks");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.bytes());
            for (int level = 0; level < head.levels(); level++) {
                for (long bin = 0; bin < head.bins(level); bin++) {
                    out.write(new byte[] {-64, 64, 40, 100, 0, 0});
                }
            }
        }
        waveform = Waveform.open(file);
    }

    private Raster draw(SongView view, double first, double framesPerPixel) {
        return picture.draw(
                view,
                waveform,
                new SongPicture.Source() {
                    @Override
                    public @Nullable SpectrumTile tile(int level, int number) {
                        asked.add(level + "/" + number);
                        return null;
                    }

                    @Override
                    public @Nullable SampleStretch samples(long from, long to) {
                        asked.add("samples");
                        SampleStretch here = samples;
                        return here != null && here.covers(from, to) ? here : null;
                    }
                },
                first,
                framesPerPixel,
                100,
                40);
    }

    private static int pixel(Raster raster, int x, int y) {
        return raster.pixels[y * raster.width + x];
    }

    @Test
    void aWaveReachesAsFarAsItsSamplesAndItsCoreAsFarAsItsMean() {
        Raster raster = draw(SongView.WAVEFORM, 0, 640);
        int background = SurfaceColours.LIGHT.row().packed();
        assertEquals(background, pixel(raster, 50, 5));
        assertNotEquals(background, pixel(raster, 50, 12));
        assertNotEquals(pixel(raster, 50, 12), pixel(raster, 50, 20));
    }

    @ParameterizedTest
    @EnumSource(SongView.class)
    void beforeAndBehindTheSongThereIsNothing(SongView view) {
        int background = SurfaceColours.LIGHT.row().packed();
        Raster raster = draw(view, -32_000, 1280);
        assertEquals(background, pixel(raster, 5, 20));
        assertEquals(background, pixel(raster, 95, 20));
    }

    @Test
    void lowTonesAreWarm() {
        int colour = pixel(draw(SongView.BANDS, 0, 640), 50, 20);
        assertTrue((colour >> 16 & 255) > (colour & 255), Integer.toHexString(colour));
    }

    @Test
    void onlyTilesInSightAreAskedFor() {
        draw(SongView.SPECTROGRAM, 0, 640);
        assertEquals(List.of("1/0"), asked);
    }

    @Test
    void fromNearTheSamplesThemselvesAreDrawn() {
        float[] stereo = new float[2 * 400];
        for (int i = 0; i < 400; i++) {
            stereo[2 * i] = i < 110 ? 0.9f : -0.9f;
        }
        samples = new SampleStretch(-100, stereo);
        int background = SurfaceColours.LIGHT.row().packed();
        Raster raster = draw(SongView.WAVEFORM, 0, 1);
        assertEquals(List.of("samples"), asked);
        assertNotEquals(background, pixel(raster, 5, 3));
        assertEquals(background, pixel(raster, 5, 36));
        assertNotEquals(background, pixel(raster, 9, 20), "a steep line from one sample to the next");
        assertEquals(background, pixel(raster, 40, 3));
        assertNotEquals(background, pixel(raster, 40, 37));
    }

    @Test
    void samplesThatStandFarApartHaveDotsOnAStraightLine() {
        float[] stereo = new float[2 * 30];
        for (int i = 0; i < 30; i++) {
            stereo[2 * i] = i % 2 == 0 ? 0.5f : -0.5f;
        }
        samples = new SampleStretch(-10, stereo);
        Raster raster = draw(SongView.WAVEFORM, 0, 0.1);
        int background = SurfaceColours.LIGHT.row().packed();
        assertNotEquals(background, pixel(raster, 19, 11), "left of the third sample, on its dot");
        assertNotEquals(background, pixel(raster, 5, 20), "half way down to the second");
        assertEquals(background, pixel(raster, 5, 10));
    }

    @Test
    void untilTheSamplesAreReadTheBinsAreDrawn() {
        int background = SurfaceColours.LIGHT.row().packed();
        assertNotEquals(background, pixel(draw(SongView.WAVEFORM, 0, 20), 50, 12));
        assertEquals(List.of("samples"), asked);
    }

    @Test
    void samplesAreReadOnceWithAMarginOnAnotherThread() throws Exception {
        LinkedBlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
        NearSamples near = new NearSamples(display::add, () -> asked.add("come"));
        assertEquals(null, near.get(0, 99));
        near.setSound(PcmSource.of(RATE, new float[2000]));
        assertEquals(null, near.get(100, 199));
        assertEquals(null, near.get(100, 199));
        Runnable take = Objects.requireNonNull(display.poll(60, TimeUnit.SECONDS));
        take.run();
        SampleStretch here = Objects.requireNonNull(near.get(10, 290));
        assertTrue(here.covers(0, 299));
        assertEquals(List.of("come"), asked);
        near.setSound(null);
        assertEquals(null, near.get(100, 199));
        assertTrue(display.isEmpty());
    }
}
