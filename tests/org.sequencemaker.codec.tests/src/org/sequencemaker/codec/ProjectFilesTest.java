package org.sequencemaker.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;

class ProjectFilesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-05-06T07:08:09.123456789Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void aProjectComesBackAsItWasSaved() throws CodecException {
        Path file = folder.resolve("show.smproj");
        Project saved =
                ProjectFiles.save(aProject().with(aTimeline().row(50, 100)).build(), file, CLOCK);
        assertEquals("2026-05-06T09:08:09.123456+02:00", saved.metadata().modified());
        assertEquals(saved.metadata().modified(), saved.metadata().created());
        assertEquals(new Imported(saved, List.of()), ProjectFiles.read(file));
    }

    @Test
    void aFileThatSaysItAlreadyIsNotTouched() throws CodecException, IOException {
        Path file = folder.resolve("show.smproj");
        ProjectFiles.save(aProject().build(), file, CLOCK);
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        Project opened = ProjectFiles.read(file).project();
        assertEquals(opened, ProjectFiles.save(opened, file, Clock.systemUTC()));
        assertEquals(old, Files.getLastModifiedTime(file));
    }

    @Test
    void aChangeGetsItsDateAndKeepsTheDayOfMaking() throws CodecException {
        Path file = folder.resolve("show.smproj");
        Project first = ProjectFiles.save(aProject().build(), file, CLOCK);
        Clock later = Clock.offset(CLOCK, Duration.ofDays(1));
        Project second =
                ProjectFiles.save(first.withMetadata(first.metadata().withDescription("changed")), file, later);
        assertEquals(first.metadata().created(), second.metadata().created());
        assertEquals("2026-05-07T09:08:09.123456+02:00", second.metadata().modified());
    }

    @Test
    void theWayToASongThatIsThereIsWrittenDown() throws CodecException, IOException {
        Path song = Files.write(Files.createDirectory(folder.resolve("music")).resolve("song.mp3"), new byte[] {1});
        Path shows = Files.createDirectory(folder.resolve("shows"));
        Project project = aProject().build().withAudio(AudioReference.NONE.withPaths("", song.toString()));
        Project saved = ProjectFiles.save(project, shows.resolve("show.smproj"), CLOCK);
        assertEquals("../music/song.mp3", saved.audio().relativePath());
    }

    @Test
    void aSongThatIsGoneKeepsItsPaths() throws CodecException {
        Path file = folder.resolve("show.smproj");
        Project project = aProject().build().withAudio(AudioReference.NONE.withPaths("a/song.mp3", "/gone/song.mp3"));
        ProjectFiles.save(project, file, CLOCK);
        assertEquals(
                project.audio().absolutePath(),
                ProjectFiles.read(file).project().audio().absolutePath());
        assertEquals("a/song.mp3", ProjectFiles.read(file).project().audio().relativePath());
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        CodecException refused =
                assertThrows(CodecException.class, () -> ProjectFiles.read(folder.resolve("none.smproj")));
        assertTrue(String.valueOf(refused.getMessage()).contains("there is no such file"), refused.toString());
    }

    @Test
    void aSaveThatFailsLeavesNothingBehind() {
        Path nowhere = folder.resolve("no/show.smproj");
        assertThrows(CodecException.class, () -> ProjectFiles.save(aProject().build(), nowhere, CLOCK));
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void aProjectTooLargeToBeOpenedAgainDoesNotReplaceOneThatIsNot() throws CodecException {
        Path file = folder.resolve("show.smproj");
        Project small = ProjectFiles.save(aProject().build(), file, CLOCK);
        Project large = small.withAssistant(new AssistantSettings(
                "", List.of(), List.of(), "", new Kept(Map.of("mine", "[0" + ",0".repeat(13_000_000) + "]"))));
        CodecException refused = assertThrows(CodecException.class, () -> ProjectFiles.save(large, file, CLOCK));
        assertTrue(String.valueOf(refused.getMessage()).contains("could not be opened again"), refused.toString());
        assertEquals(small, ProjectFiles.read(file).project());
    }
}
