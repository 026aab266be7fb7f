package org.sequencemaker.cli.versions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.RandomProjects;

class VersionsCommandTest {
    private static final String SHOW = "show.smproj";

    @TempDir
    Path folder = Path.of("");

    private final Project first = new RandomProjects(new Random(5)).next();

    private CliRun run(String... words) {
        return CliRun.in(folder, words);
    }

    private Path file() {
        return folder.resolve(SHOW);
    }

    private byte[] write(Project project) throws Exception {
        byte[] bytes = SmprojWriter.write(project, SHOW);
        Files.write(file(), bytes);
        return bytes;
    }

    private Project dark(int timeline) {
        Timeline chosen = first.timelines().get(timeline);
        return first.withTimeline(
                chosen.id(), one -> one.erase(new org.sequencemaker.model.time.Span(Time.ZERO, one.length())));
    }

    @Test
    void aProjectWithoutVersionsSaysSo() throws Exception {
        write(first);
        assertEquals(
                "no versions of show.smproj were kept yet\n",
                run("versions", SHOW, "list").out());
        assertEquals(
                0,
                run("versions", SHOW, "list", "--json").json().get("versions").size());
    }

    @Test
    void whatWasKeptByNameIsListedShownAndRestoredToTheByte() throws Exception {
        byte[] bytes = write(first);
        assertEquals(
                ExitCode.GOOD, run("versions", SHOW, "keep", "Before the drop").code());
        byte[] later = write(dark(0));
        CliRun restored = run("versions", SHOW, "restore", "Before the drop");
        assertEquals(ExitCode.GOOD, restored.code(), restored.err());
        assertTrue(restored.out().startsWith("restored \"Before the drop\" into "), restored.out());
        assertTrue(restored.out().endsWith("; what was there is version 2\n"), restored.out());
        assertArrayEquals(bytes, Files.readAllBytes(file()));
        JsonNode versions = run("versions", SHOW, "list", "--json").json().get("versions");
        assertEquals("named", versions.get(2).get("reason").asText());
        assertEquals("before_restore", versions.get(1).get("reason").asText());
        assertEquals("save", versions.get(0).get("reason").asText());
        run("versions", SHOW, "restore", "2");
        assertArrayEquals(later, Files.readAllBytes(file()));
    }

    @Test
    void whatDiffersIsToldByTimelineAndByTheExitCode() throws Exception {
        write(first);
        run("versions", SHOW, "keep", "a");
        assertEquals(ExitCode.GOOD, run("versions", SHOW, "compare", "1").code());
        write(dark(0));
        CliRun differing = run("versions", SHOW, "compare", "1");
        Timeline gone = first.timelines().getFirst();
        assertEquals(ExitCode.NO, differing.code());
        assertEquals(
                "%s: 0 added, %d removed, 0 changed\n"
                        .formatted(gone.name(), gone.segments().size()),
                differing.out());
        JsonNode json = run("versions", SHOW, "compare", "a", "--json").json();
        assertEquals(
                gone.segments().size(),
                json.get("timelines").get(0).get("segments").size());
        assertTrue(json.get("to").isNull());
    }

    @Test
    void oneTimelineOrARangeIsRestoredAlone() throws Exception {
        write(first);
        run("versions", SHOW, "keep", "a");
        write(dark(0));
        String name = first.timelines().getFirst().name();
        CliRun range = run("versions", SHOW, "restore", "a", "--timeline", name, "--from", "0.5", "--to", "1.5");
        assertEquals(ExitCode.GOOD, range.code(), range.err());
        Timeline part = ProjectFiles.read(file()).project().timelines().getFirst();
        assertTrue(part.segments().stream()
                .allMatch(segment -> segment.start().compareTo(Time.ofMillis(500)) >= 0
                        && segment.end().compareTo(Time.ofMillis(1_500)) <= 0));
        assertEquals(
                ExitCode.GOOD,
                run("versions", SHOW, "restore", "a", "--timeline", name).code());
        assertEquals(first.timelines(), ProjectFiles.read(file()).project().timelines());
    }

    @Test
    void aVersionIsWrittenAsAProjectOrAPictureWithoutTouchingTheFile() throws Exception {
        byte[] bytes = write(first);
        run("versions", SHOW, "keep", "a");
        assertEquals(
                ExitCode.GOOD,
                run("versions", SHOW, "show", "1", "--out", "then.smproj").code());
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("then.smproj")));
        assertEquals(
                ExitCode.GOOD,
                run("versions", SHOW, "show", "1", "--out", "then.png").code());
        assertEquals((byte) 'P', Files.readAllBytes(folder.resolve("then.png"))[1]);
        CliRun over = run("versions", SHOW, "show", "1", "--out", SHOW);
        assertEquals(ExitCode.BAD_USE, over.code());
        assertArrayEquals(bytes, Files.readAllBytes(file()));
    }

    @Test
    void aFileThatIsGoneComesBack() throws Exception {
        byte[] bytes = write(first);
        run("versions", SHOW, "keep", "a");
        Files.delete(file());
        assertEquals(
                1,
                run("versions", SHOW, "list", "--json").json().get("versions").size());
        CliRun restored = run("versions", SHOW, "restore", "1");
        assertEquals(ExitCode.GOOD, restored.code(), restored.err());
        assertArrayEquals(bytes, Files.readAllBytes(file()));
    }

    @Test
    void aLockedTimelineIsNotRestoredOver() throws Exception {
        write(first);
        run("versions", SHOW, "keep", "a");
        Project locked = dark(0);
        Timeline timeline = locked.timelines().getFirst();
        byte[] bytes = write(locked.withTimeline(
                timeline.id(), one -> one.withView(one.view().withLocked(true))));
        CliRun refused = run("versions", SHOW, "restore", "1");
        assertEquals(ExitCode.BAD_INPUT, refused.code());
        assertTrue(refused.err().contains("is locked"), refused.err());
        assertArrayEquals(bytes, Files.readAllBytes(file()));
    }

    @Test
    void wrongWordsAreToldWithWhatWouldBeRight() throws Exception {
        write(first);
        assertTrue(run("versions", SHOW, "undo").err().contains("list, show, compare, restore or keep"));
        assertEquals(ExitCode.BAD_USE, run("versions", SHOW, "restore").code());
        assertEquals(ExitCode.BAD_USE, run("versions", "song.ogg", "list").code());
        CliRun missing = run("versions", SHOW, "show", "7");
        assertEquals(ExitCode.BAD_INPUT, missing.code());
        assertEquals("sequencemaker-cli: there is no version 7. See the list of versions\n", missing.err());
        run("versions", SHOW, "keep", "a");
        CliRun timeline = run("versions", SHOW, "restore", "a", "--timeline", "Nobody");
        assertEquals(ExitCode.BAD_USE, timeline.code());
        assertTrue(timeline.err().contains("has no timeline \"Nobody\"; it has \"Ball 1\""), timeline.err());
    }
}
