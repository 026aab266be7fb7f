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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.audio.protocol.PeaksFile;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.layout.SurfaceColours;

class SongPictureTest {
    private static final int RATE = 6400;

    @TempDir
    Path folder = Path.of("");

    private final SongPicture picture = new SongPicture(SurfaceColours.LIGHT, false);
    private final List<String> asked = new ArrayList<>();
    private @Nullable Waveform waveform;

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
                (level, number) -> {
                    asked.add(level + "/" + number);
                    return null;
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
}
