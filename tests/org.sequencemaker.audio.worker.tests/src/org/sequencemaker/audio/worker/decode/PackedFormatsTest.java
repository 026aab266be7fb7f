package org.sequencemaker.audio.worker.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files in testdata hold the same 0.8 s of stereo sound at 44.1 kHz: two soft tones, and from sample 8820 on a loud
 * stroke, by which it can be told that time zero is the true one.
 */
class PackedFormatsTest {
    private static final int FRAMES = 35280;
    private static final int STROKE = 8820;

    /** First frame that is louder than the tones can be. */
    private static int stroke(float[] samples) {
        for (int i = 0; i < samples.length / 2; i++) {
            if (Math.abs(samples[2 * i] + samples[2 * i + 1]) > 0.3) {
                return i;
            }
        }
        return -1;
    }

    private static float[] decode(boolean useNative, String name) throws Exception {
        return Sounds.decode(new Decoders(useNative), Path.of("testdata", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged.mp3", "sixteen.flac", "twentyfour.flac", "vorbis.ogg"})
    void pureJavaKeepsLengthAndTime(String name) throws Exception {
        float[] samples = decode(false, name);
        assertEquals(FRAMES, samples.length / 2);
        assertEquals(STROKE, stroke(samples), 12);
    }

    @ParameterizedTest
    @CsvSource({
        "tagged.mp3, 0, 0",
        "sixteen.flac, 0, 0",
        "twentyfour.flac, 0, 0",
        "vorbis.ogg, 0, 0",
        "alac.m4a, 0, 0",
        "aac.m4a, 0, 1100",
        "adpcm.wav, 0, 2100",
        "untagged.mp3, 1105, 3000",
        "aac.aac, 1024, 3000"
    })
    void nativeDecodingKeepsLengthAndTime(String name, int late, int longer) throws Exception {
        assumeTrue(NativeDecoder.available(), "FFmpeg's native part does not load here");
        float[] samples = decode(true, name);
        assertEquals(FRAMES + longer / 2.0, samples.length / 2.0, longer / 2.0 + 0.5);
        assertEquals(STROKE + late, stroke(samples), 12);
    }

    @Test
    void opusComesAt48Kilohertz() throws Exception {
        assumeTrue(NativeDecoder.available(), "FFmpeg's native part does not load here");
        float[] samples = decode(true, "opus.opus");
        assertEquals(STROKE * 48000 / 44100, stroke(samples), 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged.mp3", "sixteen.flac", "twentyfour.flac", "vorbis.ogg"})
    void bothWaysGiveTheSameSamples(String name) throws Exception {
        assumeTrue(NativeDecoder.available(), "FFmpeg's native part does not load here");
        float[] a = decode(true, name);
        float[] b = decode(false, name);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        assertTrue(Math.sqrt(sum / a.length) < 1e-4, name + " differs by " + Math.sqrt(sum / a.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aac.m4a", "opus.opus", "adpcm.wav"})
    void whatOnlyFfmpegCanReadIsRefusedInWordsWithoutIt(String name) {
        DecodeException e = assertThrows(DecodeException.class, () -> decode(false, name));
        assertTrue(String.valueOf(e.getMessage()).contains("needs FFmpeg"), e.getMessage());
    }
}
