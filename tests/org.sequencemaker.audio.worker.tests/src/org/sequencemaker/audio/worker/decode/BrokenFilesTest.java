package org.sequencemaker.audio.worker.decode;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.audio.worker.Watch;

/** Whatever is in a file, decoding ends: with sound or with a sentence. */
class BrokenFilesTest {
    /** Nothing here takes a second; this only keeps a hang from stopping the build. */
    private static final Duration HANG = Duration.ofMinutes(2);

    @TempDir
    Path folder = Path.of("");

    private void sound(byte[] content, boolean useNative) throws IOException {
        Path file = Sounds.file(folder, "broken", content);
        PcmCache cache = new PcmCache(folder.resolve("cache"), 1 << 20, new Decoders(useNative));
        try {
            assertTrue(Files.size(cache.get(file, Watch.NONE, (to, block) -> {})) > 64);
        } catch (DecodeException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("'broken'"), e.getMessage());
            assertFalse(String.valueOf(e.getMessage()).contains("Exception"), e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tagged.mp3",
                "sixteen.flac",
                "vorbis.ogg",
                "opus.opus",
                "aac.m4a",
                "alac.m4a",
                "aac.aac",
                "adpcm.wav"
            })
    void aFileCutAnywhereEndsInSoundOrWords(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("testdata", name));
        assertTimeoutPreemptively(HANG, () -> {
            for (int length = 1; length < whole.length; length += Math.max(1, whole.length / 12)) {
                sound(Arrays.copyOf(whole, length), true);
                sound(Arrays.copyOf(whole, length), false);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tagged.mp3", "sixteen.flac", "vorbis.ogg", "opus.opus", "aac.m4a", "alac.m4a", "adpcm.wav"})
    void aFileWithWrongBytesEndsInSoundOrWords(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("testdata", name));
        Random random = new Random(4);
        assertTimeoutPreemptively(HANG, () -> {
            for (int round = 0; round < 12; round++) {
                byte[] spoilt = whole.clone();
                for (int k = 0; k < 20; k++) {
                    spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt();
                }
                sound(spoilt, true);
                sound(spoilt, false);
            }
        });
    }

    @Test
    void randomBytesAreNoSound() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            byte[] noise = new byte[random.nextInt(5000)];
            random.nextBytes(noise);
            noise = noise.length > 0 && noise[0] == -1 ? new byte[0] : noise;
            Path file = folder.resolve("noise" + round);
            byte[] content = noise;
            assertThrows(DecodeException.class, () -> new Decoders(true).open(Files.write(file, content)));
        }
    }

    @Test
    void aMissingFileIsNamed() {
        DecodeException e =
                assertThrows(DecodeException.class, () -> new Decoders(true).open(folder.resolve("gone.mp3")));
        assertTrue(String.valueOf(e.getMessage()).contains("'gone.mp3'"));
    }
}
