package org.sequencemaker.audio.worker.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundFormatTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "tagged.mp3, MP3",
        "untagged.mp3, MP3",
        "sixteen.flac, FLAC",
        "vorbis.ogg, VORBIS",
        "opus.opus, OPUS",
        "aac.m4a, MP4",
        "alac.m4a, MP4",
        "aac.aac, ADTS",
        "adpcm.wav, WAV"
    })
    void theContentTellsTheKindWhateverTheName(String name, SoundFormat expected) throws IOException, DecodeException {
        Path renamed = Files.copy(Path.of("testdata", name), folder.resolve("song.txt"));
        assertEquals(expected, Decoders.format(renamed));
    }

    @Test
    void anEmptyFileIsRefusedInWords() throws IOException {
        Path empty = Sounds.file(folder, "nothing.mp3", new byte[0]);
        DecodeException e = assertThrows(DecodeException.class, () -> Decoders.format(empty));
        assertTrue(String.valueOf(e.getMessage()).contains("'nothing.mp3' is empty"));
    }

    @Test
    void aTextIsNoSound() throws IOException {
        Path text = Sounds.file(folder, "song.wav", Sounds.ascii("these are only words, and quite a few of them"));
        DecodeException e = assertThrows(DecodeException.class, () -> Decoders.format(text));
        assertTrue(String.valueOf(e.getMessage()).contains("'song.wav' is not a sound file"));
    }
}
