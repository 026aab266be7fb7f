package org.sequencemaker.history.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.project.Project;

/** Kills a process that is being worked in, and looks what is found again. */
class KillTest {
    /** What a crash may cost, in milliseconds: the rhythm's interval and the time to write, on a busy machine. */
    private static final long FEW_SECONDS = 8_000;

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void allButTheLastFewSecondsIsFoundAgain(int writes) throws Exception {
        Process process = start();
        int kept = 0;
        int keptBefore = 0;
        List<Long> edits = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int seen = 0; seen < writes; ) {
                String[] words = read(lines).split(" ");
                if (words[0].equals("kept")) {
                    keptBefore = kept;
                    kept = Integer.parseInt(words[1]);
                    seen++;
                } else {
                    edits.add(Long.parseLong(words[2]));
                }
            }
            process.destroyForcibly();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        List<LeftWork> left = new RecoveryFolder(temporary).leftWork();
        assertEquals(1, left.size());
        int found = left.getFirst().read().project().notes().size();
        assertTrue(found >= kept, found + " edits were found, but " + kept + " were said to be kept");
        assertTrue(kept > keptBefore);
        long end = edits.getLast();
        long lost = edits.stream()
                .skip(found)
                .filter(time -> time < end - FEW_SECONDS)
                .count();
        assertEquals(0, lost, "edits of more than a few seconds ago are lost");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        EditingProcess.class.getName(),
                        temporary.toString())
                .redirectError(temporary.resolve("errors").toFile())
                .start();
    }

    private String read(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new AssertionError("the process has ended: " + Files.readString(temporary.resolve("errors")));
        }
        return line;
    }

    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (Class<?> needed : List.of(
                EditingProcess.class,
                Autosave.class,
                ProjectFiles.class,
                Document.class,
                Project.class,
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
