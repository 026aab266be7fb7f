package org.sequencemaker.ui.timeline.lyrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SongNameTest {
    @Test
    void artistAndTitleAreReadFromTheNameOfAFile() {
        assertEquals(new SongName("Nobody", "Lantern"), SongName.of("Nobody - Lantern.mp3"));
        assertEquals(new SongName("No_body".replace('_', ' '), "Lan-tern"), SongName.of("03. No_body – Lan-tern.flac"));
        assertEquals(new SongName("", "lantern"), SongName.of("lantern.wav"));
        assertEquals(new SongName("", ""), SongName.of(""));
    }
}
