package org.sequencemaker.history.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.smproj.SmprojReader;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ProjectBuilder;
import org.sequencemaker.testkit.RandomEdits;
import org.sequencemaker.testkit.RandomProjects;

class VersionsTest {
    private static final String FILE = "show.smproj";
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder = Path.of("");

    private Instant now = Instant.parse("2026-11-22T17:00:00Z");

    private Versions versions() {
        return versions(Retention.STANDARD);
    }

    private Versions versions(Retention retention) {
        return new Versions(folder.resolve("versions"), () -> now, retention);
    }

    private static Project withNote(Project project, String text) {
        List<Note> notes = new ArrayList<>(project.notes());
        notes.addFirst(Note.at(Time.ZERO, text));
        return project.withNotes(notes);
    }

    private static Project some() {
        return new RandomProjects(new Random(1)).next();
    }

    @Test
    void thereIsNoneBeforeOneIsKept() throws Exception {
        assertEquals(List.of(), versions().list());
        assertFalse(Files.exists(folder.resolve("versions")));
    }

    @Test
    void aVersionIsNamedLongAfterItWasKept() throws Exception {
        Versions versions = versions();
        Project project = some();
        Version first = versions.keep(project, FILE, Occasion.afterTurn("t1"));
        versions.keep(withNote(project, "one"), FILE, Occasion.save());
        now = now.plusSeconds(60);
        Version named = versions.name(first, "Before the drop");
        assertEquals("\"Before the drop\"", named.words());
        assertEquals("t1", named.occasion().origin());
        assertEquals(first.time(), named.time());
        assertEquals(first.size(), named.size());
        assertEquals(named, versions.list().getLast());
        assertArrayEquals(versions.content(named), SmprojWriter.write(project, FILE));
        assertEquals(
                3,
                versions.keep(withNote(project, "two"), FILE, Occasion.save()).number());
        Version again = versions.name(named, "Another");
        assertEquals(
                List.of(3L, 2L, 1L),
                versions.list().stream().map(Version::number).toList());
        assertEquals("Another", again.occasion().name());
        assertTrue(versions.tidy(LONG));
        assertEquals(again, versions.version(1));
    }

    @Test
    void whatIsGoneCannotBeNamed() throws Exception {
        Versions versions = versions();
        Version kept = versions.keep(some(), FILE, Occasion.save());
        Version gone = new Version(7, kept.time(), kept.occasion(), kept.size(), FILE, kept.bytes(), kept.id());
        assertThrows(VersionException.class, () -> versions.name(gone, "x"));
    }

    @Test
    void eachIsListedWithTimeReasonOriginAndSize() throws Exception {
        Versions versions = versions();
        Project project = some();
        versions.keep(project, FILE, Occasion.save());
        now = now.plusSeconds(60);
        Timeline first = project.timelines().getFirst();
        Project less = project.withTimeline(
                first.id(),
                timeline -> timeline.remove(timeline.segments().getFirst().id()));
        versions.keep(less, FILE, Occasion.afterTurn("turn 7"));
        versions.keep(withNote(less, "x"), FILE, Occasion.named("Before\nthe drop"));
        List<Version> all = versions().list();
        assertEquals(List.of(3L, 2L, 1L), all.stream().map(Version::number).toList());
        Version turn = all.get(1);
        assertEquals(Reason.AFTER_TURN, turn.occasion().reason());
        assertEquals("turn 7", turn.occasion().origin());
        assertEquals(now, turn.time());
        assertEquals(new ChangeSize(1, 0, 1, 0, false), turn.size());
        assertEquals("Before the drop", all.getFirst().occasion().name());
        assertEquals(new ChangeSize(0, 0, 0, 0, true), all.getFirst().size());
        assertEquals(project.timelines().size(), all.getLast().size().timelines());
    }

    @Test
    void aSaveOfWhatIsThereAlreadyAddsNone() throws Exception {
        Versions versions = versions();
        Version first = versions.keep(some(), FILE, Occasion.save());
        Project again = versions.project(first);
        assertEquals(first, versions.keep(again, FILE, Occasion.save()));
        assertEquals(first, versions().keep(again, FILE, Occasion.save()));
        assertEquals(2, versions.keep(again, FILE, Occasion.beforeTurn("t")).number());
    }

    /** The property that counts: whatever was kept comes back byte by byte, packed or not, whoever reads it. */
    @Test
    void everyVersionIsExactlyTheProjectThatWasKept() throws Exception {
        Random random = new Random(20261122);
        Versions versions = versions();
        List<byte[]> kept = new ArrayList<>();
        Project project = new RandomProjects(random).next();
        RandomEdits edits = new RandomEdits(random, project);
        for (int i = 0; i < 120; i++) {
            if (i % 40 == 39) {
                project = new RandomProjects(random).next();
                edits = new RandomEdits(random, project);
            } else if (i % 10 == 5) {
                project = reordered(project);
            } else {
                project = next(edits, project);
            }
            Versions keeper = random.nextInt(5) == 0 ? versions() : versions;
            keeper.keep(project, FILE, Occasion.afterTurn("t" + i));
            kept.add(SmprojWriter.write(project, FILE));
            if (i % 50 == 49) {
                assertTrue(versions.tidy(LONG));
            }
        }
        for (Version version : versions().list()) {
            byte[] bytes = kept.get((int) version.number() - 1);
            assertArrayEquals(bytes, versions().content(version), version.words());
            Project back = versions().project(version);
            assertEquals(SmprojReader.read(Source.of(FILE, bytes)).project(), back, version.words());
            assertArrayEquals(bytes, SmprojWriter.write(back, FILE), version.words());
        }
        assertEquals(120, versions().list().size());
    }

    private static Project next(RandomEdits edits, Project project) {
        try {
            return edits.next(project).change().apply(project);
        } catch (org.sequencemaker.model.Refusal refusal) {
            return withNote(project, refusal.reason());
        }
    }

    private static Project reordered(Project project) {
        List<Timeline> timelines = new ArrayList<>(project.timelines().reversed());
        return project.withTimelines(timelines);
    }

    @Test
    void fieldsThatWeDoNotKnowAndTheLayoutOfTheFileComeBack() throws Exception {
        for (String text : List.of(
                "{\"timelines\":[{\"name\":\"A\",\"segments\":[{\"startTime\":0,\"endTime\":1.50,\"color\":[255,0,0],"
                        + "\"theirs\":{\"x\": 1e3}}],\"glow\":[1,2]}],\"settings\":{},\"plugin\":{\"a\":null}}\n",
                "{\r\n\t\"later\": 1,\r\n\t\"timelines\": 7\r\n}",
                "{\"metadata\": {}}",
                "{\"timelines\": [{\"segments\": [{\"startTime\": 2, \"endTime\": 1}]}]}")) {
            Versions versions = new Versions(folder.resolve("v" + text.length()));
            Project project = SmprojReader.read(Source.of(FILE, text.getBytes(StandardCharsets.UTF_8)))
                    .project();
            byte[] bytes = SmprojWriter.write(project, FILE);
            Version version = versions.keep(project, FILE, Occasion.save());
            assertEquals(text, new String(bytes, StandardCharsets.UTF_8));
            assertArrayEquals(bytes, versions.content(version));
            assertEquals(project, versions.project(version));
            Project next = withNote(project, "n");
            versions.keep(next, FILE, Occasion.save());
            assertArrayEquals(SmprojWriter.write(next, FILE), versions.content(versions.version(2)));
        }
    }

    @Test
    void tidyingUpDropsTheOldestButNeverWhatHasAName() throws Exception {
        Versions versions = versions(new Retention(5, Duration.ofDays(10), 2));
        Project project = some();
        for (int i = 1; i <= 12; i++) {
            project = withNote(project, "note " + i);
            versions.keep(project, FILE, i == 3 ? Occasion.named("Third") : Occasion.save());
        }
        assertTrue(versions.tidy(LONG));
        assertEquals(List.of(12L, 11L, 10L, 9L, 8L, 3L), numbers(versions));
        now = now.plus(Duration.ofDays(11));
        assertTrue(versions.tidy(LONG));
        assertEquals(List.of(12L, 11L, 3L), numbers(versions));
        assertEquals(
                3,
                versions.project(versions.version(3)).notes().stream()
                        .filter(note -> note.text().startsWith("note "))
                        .count());
        assertEquals(
                13,
                versions.keep(withNote(project, "more"), FILE, Occasion.save()).number());
        VersionException gone = assertThrows(VersionException.class, () -> versions.version(4));
        assertEquals("there is no version 4. See the list of versions", gone.getMessage());
    }

    private static List<Long> numbers(Versions versions) throws VersionException {
        return versions.list().stream().map(Version::number).toList();
    }

    @Test
    void packingMakesFewFilesOfMany() throws Exception {
        Versions versions = versions();
        Project project = some();
        for (int i = 0; i < 210; i++) {
            project = withNote(project, "note " + i);
            versions.keep(project, FILE, Occasion.save());
        }
        assertTrue(versions.needsTidying());
        long before = files();
        assertTrue(versions.tidy(LONG));
        assertFalse(versions.needsTidying());
        assertTrue(files() < 30 && before > 600, before + " files became " + files());
        assertEquals(210, versions.list().size());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void tidyingUpThatRunsOutOfTimeLosesNothing() throws Exception {
        Versions versions = versions();
        Project project = some();
        for (int i = 0; i < 30; i++) {
            project = withNote(project, "note " + i);
            versions.keep(project, FILE, Occasion.save());
        }
        versions.tidy(Duration.ZERO);
        assertEquals(30, versions.list().size());
        assertEquals(project, versions.project(versions.version(30)));
    }

    @Test
    void locksAndHalfWrittenFilesOfTheDeadAreNoHindrance() throws Exception {
        Versions versions = versions();
        Project project = some();
        versions.keep(project, FILE, Occasion.save());
        Path git = versions.folder();
        for (String left : List.of(
                "packed-refs.lock",
                "config.lock",
                "gc.pid",
                "refs/versions/00000002.lock",
                "objects/noz123.tmp",
                "objects/pack/gc_1.pack_tmp")) {
            Files.writeString(git.resolve(left), "half");
        }
        Files.writeString(git.resolve("refs/versions/00000002"), "0123");
        assertEquals(
                2,
                versions().keep(withNote(project, "n"), FILE, Occasion.save()).number());
        assertTrue(versions().tidy(LONG));
        assertEquals(List.of(2L, 1L), numbers(versions()));
    }

    private static Project large() {
        ProjectBuilder project = aProject().lasting(10_000);
        for (int i = 0; i < 8; i++) {
            project.with(aTimeline("Ball " + i).row(500, 20));
        }
        return project.build();
    }

    private List<String> objects() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("versions/objects"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst(".*[.]", "*."))
                    .map(name -> name.startsWith("*.") ? name : "loose")
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsNewInALargeVersionIsOnePack() throws Exception {
        Project project = large();
        versions().keep(project, FILE, Occasion.save());
        assertEquals(List.of("*.idx", "*.pack", "loose"), objects(), "all but the commit are in the pack");
        assertEquals(project, versions().project(versions().version(1)));
        versions().keep(withNote(project, "n"), FILE, Occasion.save());
        assertEquals(1, objects().stream().filter("*.pack"::equals).count(), "little is new");
        assertTrue(versions().tidy(LONG));
        assertEquals(project, versions().project(versions().version(1)));
    }

    @Test
    void aPackThatAKillHasPartedFromItsIndexIsWrittenAgain() throws Exception {
        Project project = large();
        versions().keep(project, FILE, Occasion.save());
        Path git = versions().folder();
        Files.delete(git.resolve("refs/versions/00000001"));
        try (DirectoryStream<Path> indices = Files.newDirectoryStream(git.resolve("objects/pack"), "*.idx")) {
            for (Path index : indices) {
                Files.move(index, git.resolve("objects/incoming_7.idx"));
            }
        }
        assertEquals(1, versions().keep(project, FILE, Occasion.save()).number());
        assertEquals(project, versions().project(versions().version(1)));
        assertFalse(Files.exists(git.resolve("objects/incoming_7.idx")));
    }

    @Test
    void whatTheDeadHaveLeftDoesNotHinderANameEither() throws Exception {
        Versions versions = versions();
        Version kept = versions.keep(some(), FILE, Occasion.save());
        Files.writeString(versions.folder().resolve("refs/versions/00000001.lock"), "half");
        assertEquals("Good", versions.name(kept, "Good").occasion().name());
    }

    @Test
    void aRepositoryThatWasHalfMadeIsMadeWhole() throws Exception {
        Path git = folder.resolve("versions");
        Files.createDirectories(git.resolve("objects"));
        Files.writeString(git.resolve("config"), "[co");
        assertEquals(List.of(), versions().list());
        assertEquals(1, versions().keep(some(), FILE, Occasion.save()).number());
    }

    @Test
    void aDiskThatTakesNothingIsToldAndLosesNothing() throws Exception {
        Versions versions = versions();
        Project project = some();
        versions.keep(project, FILE, Occasion.save());
        Path objects = versions.folder().resolve("objects");
        Path away = versions.folder().resolve("away");
        Files.move(objects, away);
        Files.writeString(objects, "in the way");
        VersionException problem = assertThrows(
                VersionException.class, () -> versions.keep(withNote(project, "n"), FILE, Occasion.save()));
        assertTrue(
                String.valueOf(problem.getMessage()).startsWith("no version of show.smproj could be kept"),
                problem.toString());
        Files.delete(objects);
        Files.move(away, objects);
        assertEquals(project, versions.project(versions.version(1)));
        assertEquals(
                2, versions.keep(withNote(project, "n"), FILE, Occasion.save()).number());
    }

    @Test
    void aFullDiskIsCalledByItsName() {
        IOException cause = new IOException("writing failed", new IOException("No space left on device"));
        assertEquals(
                "no version could be kept: the disk is full. Make room; the versions kept so far are still there",
                VersionException.of("no version could be kept", cause).getMessage());
    }

    @Test
    void theUsersOwnGitIsNeverLookedAt() throws Exception {
        versions().keep(some(), FILE, Occasion.save());
        SystemReader reader = SystemReader.getInstance();
        assertTrue(reader instanceof NoGitSettings);
        assertTrue(reader.getUserConfig().getSections().isEmpty());
        assertTrue(reader.getSystemConfig().getSections().isEmpty());
        assertEquals(null, reader.getenv("GIT_DIR"));
    }

    @Test
    void severalAtATimeEachGetANumberOfTheirOwn() throws Exception {
        Project project = some();
        List<Thread> threads = new ArrayList<>();
        List<Throwable> problems = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            Versions mine = versions();
            int who = i;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int j = 0; j < 10; j++) {
                        mine.keep(withNote(project, who + " " + j), FILE, Occasion.save());
                    }
                } catch (VersionException e) {
                    problems.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), problems);
        assertEquals(40, versions().list().size());
    }

    @Test
    void aProjectWithoutANameIsStillCalledAfterItsFile() throws Exception {
        Versions versions = versions();
        Project project = Project.empty("Untitled Project", Settings.DEFAULT);
        Version version = versions.keep(project, "odd\nname\\.smproj", Occasion.save());
        assertEquals("odd\nname\\.smproj", versions().version(1).fileName());
        assertArrayEquals(SmprojWriter.write(project, version.fileName()), versions.content(version));
        assertNotNull(versions.newest());
    }
}
