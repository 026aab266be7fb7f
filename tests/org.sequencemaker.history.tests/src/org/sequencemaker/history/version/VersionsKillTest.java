package org.sequencemaker.history.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.googlecode.javaewah.EWAHCompressedBitmap;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.ProjectBuilder;
import org.slf4j.LoggerFactory;

/**
 * Kills a process that keeps versions, restores them and packs, at random moments, every second time in the middle of a
 * restore; and looks each time that every version that was said to be kept is there as it was, and the project file whole:
 * as it was before the restore or as it is after it, and nothing between. With {@code -Dkills=100} more often than in each
 * build.
 */
class VersionsKillTest {
    private static final int KILLS = Integer.getInteger("kills", 20);

    /** So many versions a process may keep, and so long it may live after the last of them, in milliseconds. */
    private static final int MOST_VERSIONS = 8;

    private static final int LAST_BREATH = 80;

    /** So long a process may live after it has begun to restore; most restores take longer. */
    private static final int BREATH_IN_RESTORE = 25;

    @TempDir
    Path temporary = Path.of("");

    private final Map<Long, String> said = new HashMap<>();

    /** How many restores of each kind had begun and were not said to be done when the process was killed. */
    private final Map<VersionsProcess.Part, Integer> cut = new EnumMap<>(VersionsProcess.Part.class);

    /** What the file was before the restore and was to be after it. */
    private record Restore(VersionsProcess.Part part, String before, String after) {}

    private @Nullable Restore begun;

    @Test
    void nothingThatWasSaidToBeKeptIsLost(TestReporter reporter) throws Exception {
        Random random = new Random();
        Versions versions = new Versions(temporary.resolve("versions"));
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 2 == 0) {
                liveAndDie("kept", 1 + random.nextInt(MOST_VERSIONS), random.nextInt(LAST_BREATH), kill);
            } else {
                VersionsProcess.Part part = VersionsProcess.Part.of(kill);
                liveAndDie("restoring " + part, 1, random.nextInt(BREATH_IN_RESTORE), kill);
            }
            check(versions, kill);
        }
        reporter.publishEntry("kills in the middle of a restore, of " + KILLS, cut.toString());
        int middle = cut.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(middle >= KILLS / 10, "hardly a restore was killed in the middle: " + cut);
        assertTrue(said.size() >= KILLS, said.size() + " versions only");
        assertTrue(versions.tidy(Duration.ofMinutes(5)));
        check(versions, KILLS);
        for (Version version : versions.list()) {
            assertEquals(said.getOrDefault(version.number(), digest(versions, version)), digest(versions, version));
        }
    }

    /** Kills it so long after so many lines that begin with the words. */
    private void liveAndDie(String words, int lives, int millis, int seed) throws Exception {
        Path errors = temporary.resolve("errors");
        begun = null;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classPath(),
                        VersionsProcess.class.getName(),
                        temporary.toString(),
                        Integer.toString(seed))
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int seen = 0; seen < lives; ) {
                String line = lines.readLine();
                if (line == null) {
                    throw new AssertionError("the process has ended: " + Files.readString(errors));
                }
                hear(line);
                seen += line.startsWith(words) ? 1 : 0;
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            // Not the process itself: that would close its output before all of it is read.
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        assertEquals("", Files.readString(errors));
    }

    /** The last line may be cut. */
    private void hear(String line) {
        String[] words = line.split(" ");
        if (!words[words.length - 1].equals(".")) {
            return;
        }
        switch (words[0]) {
            case "kept" -> said.put(Long.parseLong(words[1]), words[2]);
            case "restoring" -> begun = new Restore(VersionsProcess.Part.valueOf(words[1]), words[2], words[3]);
            default -> begun = null;
        }
    }

    /** All numbers each time; the contents of the newest, which are those that a kill could have broken. */
    private void check(Versions versions, int kill) throws Exception {
        Map<Long, Version> found = new HashMap<>();
        List<Version> all = versions.list();
        all.forEach(version -> found.put(version.number(), version));
        for (Long number : said.keySet()) {
            assertTrue(found.containsKey(number), "version " + number + " is lost after kill " + kill);
        }
        for (Version version : all.subList(0, Math.min(5, all.size()))) {
            String expected = said.get(version.number());
            String digest = digest(versions, version);
            assertTrue(expected == null || expected.equals(digest), version.words() + " is another after kill " + kill);
        }
        Path file = temporary.resolve(VersionsProcess.FILE);
        if (Files.exists(file)) {
            checkFile(file, kill);
        }
    }

    private void checkFile(Path file, int kill) throws Exception {
        Project whole = ProjectFiles.read(file).project();
        assertTrue(whole.notes().size() <= VersionsProcess.MOST_NOTES);
        assertEquals(VersionsProcess.TIMELINES, whole.timelines().size());
        assertArrayEquals(Files.readAllBytes(file), SmprojWriter.write(whole, VersionsProcess.FILE));
        Restore restore = begun;
        if (restore != null) {
            cut.merge(restore.part(), 1, Integer::sum);
            begun = null;
            assertTrue(
                    List.of(restore.before(), restore.after()).contains(VersionsProcess.digest(whole)),
                    "half a restore of a " + restore.part() + " is in the file after kill " + kill);
        }
    }

    private static String digest(Versions versions, Version version) throws VersionException {
        return DigestUtils.sha1Hex(versions.content(version));
    }

    private static String classPath() throws IOException {
        List<String> places = new ArrayList<>();
        for (Class<?> needed : List.of(
                VersionsProcess.class,
                Versions.class,
                ProjectFiles.class,
                Document.class,
                Project.class,
                ProjectBuilder.class,
                Repository.class,
                EWAHCompressedBitmap.class,
                DigestUtils.class,
                LoggerFactory.class,
                org.slf4j.nop.NOPServiceProvider.class,
                JsonFactory.class,
                NullMarked.class)) {
            Path place = place(needed);
            // OSGi names a bundle under development by its folder, in which the classes lie deeper.
            for (String deeper : new String[] {"target/classes", "target/test-classes", "bin"}) {
                if (Files.isDirectory(place.resolve(deeper))) {
                    places.add(place.resolve(deeper).toString());
                }
            }
            places.add(place.toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path place(Class<?> type) {
        URL url = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            return Path.of(url.getPath());
        }
    }
}
