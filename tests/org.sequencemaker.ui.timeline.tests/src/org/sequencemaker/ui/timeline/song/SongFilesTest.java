package org.sequencemaker.ui.timeline.song;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.time.Time;

class SongFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aSongIsFoundBesideItsProjectBeforeWhereItWas() throws IOException {
        Path project = folder.resolve("show.smproj");
        Path song = Files.writeString(folder.resolve("song.mp3"), "x");
        AudioReference named = SongFiles.reference(AudioReference.NONE, song, project);
        assertEquals("song.mp3", named.relativePath());
        assertEquals(song, SongFiles.known(named, project));
        Files.delete(song);
        assertNull(SongFiles.known(named, project));
    }

    @Test
    void aSongThatHasMovedIsKnownByItsContent() throws IOException {
        Path song = Files.writeString(folder.resolve("song.wav"), "the song");
        AudioReference named = SongFiles.reference(AudioReference.NONE, song, null)
                .withContent(SongFiles.hash(song), Time.ofMillis(1000));
        Files.writeString(folder.resolve("another.wav"), "another song");
        Path moved = Files.createDirectories(folder.resolve("music")).resolve("renamed.wav");
        Files.move(song, moved);
        assertEquals(moved, SongFiles.moved(named, folder));
        assertNull(SongFiles.moved(AudioReference.NONE, folder));
    }

    @Test
    void soundFilesAreKnownByTheirNames() {
        assertTrue(SongFiles.isSong(Path.of("a/Song.MP3")));
        assertFalse(SongFiles.isSong(Path.of("show.smproj")));
        assertFalse(SongFiles.isSong(Path.of("wav")));
    }
}
