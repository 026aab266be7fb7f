package org.sequencemaker.codec.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;

/** Kills a program that saves, at any moment, and looks at what is there. */
class KilledSaveTest {
    private static final int KILLS = 200;
    private static final int AT_A_TIME = 2;

    /** A save takes some ten milliseconds, most of them waiting for the disk. */
    private static final int LONGEST_LIFE_MILLIS = 50;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whenASavingProgramIsKilledTwoHundredTimesTheFileIsWholeEveryTime() throws Exception {
        List<Future<Integer>> killers = new ArrayList<>();
        int kills = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int i = 0; i < AT_A_TIME; i++) {
                Path file = Files.createDirectory(folder.resolve("k" + i)).resolve("show.smproj");
                int seed = i;
                killers.add(threads.submit(() -> killOften(file, KILLS / AT_A_TIME, new Random(seed))));
            }
            for (Future<Integer> killer : killers) {
                kills += killer.get();
            }
        }
        assertEquals(KILLS, kills);
    }

    private static int killOften(Path file, int times, Random random) throws Exception {
        ProjectFiles.save(Saving.project("First", 7), file, Clock.systemUTC());
        int changed = 0;
        for (int i = 0; i < times; i++) {
            byte[] before = Files.readAllBytes(file);
            Process saving = start(file);
            try (BufferedReader said = saving.inputReader()) {
                assertEquals("ready", said.readLine());
                Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                assertTrue(saving.isAlive(), "it must be killed, not end by itself");
            } finally {
                saving.destroyForcibly().waitFor();
            }
            requireWhole(file);
            changed += Arrays.equals(before, Files.readAllBytes(file)) ? 0 : 1;
        }
        assertTrue(changed > times / 4, "only " + changed + " of " + times + " had saved anything");
        requireFewLeftOvers(file, times);
        return times;
    }

    private static void requireWhole(Path file) throws Exception {
        Imported found = ProjectFiles.read(file);
        assertEquals(List.of(), found.warnings());
        Project project = found.project();
        List<Segment> segments = project.timelines().getFirst().segments();
        assertEquals(Saving.SEGMENTS, segments.size());
        int red = project.name().equals("First") ? 7 : 200;
        assertTrue(segments.stream().allMatch(segment -> segment.look().start().red() == red), project.name());
    }

    private static void requireFewLeftOvers(Path file, int times) throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            assertTrue(files.count() <= times + 1L);
        }
    }

    private static Process start(Path file) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of("-cp", classPath(), Saving.class.getName(), file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() throws Exception {
        List<String> parts = new ArrayList<>();
        for (Class<?> type : List.of(Saving.class, ProjectFiles.class, Project.class, JsonFactory.class)) {
            parts.add(place(type));
        }
        return String.join(File.pathSeparator, parts);
    }

    /** Returns where a class was loaded from: a jar, a folder, or, in the build, the classes of a project's folder. */
    private static String place(Class<?> type) throws URISyntaxException {
        Path found = Path.of(Objects.requireNonNull(
                        type.getProtectionDomain().getCodeSource().getLocation())
                .toURI());
        for (String inside : List.of("target/classes", "bin")) {
            if (Files.exists(found.resolve(inside).resolve(type.getName().replace('.', '/') + ".class"))) {
                return found.resolve(inside).toString();
            }
        }
        return found.toString();
    }
}
