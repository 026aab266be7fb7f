package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.project.Project;

/** The program on the first page of the project does what is said of it. */
class ReadmeProgramTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void runsWithoutEclipse(@TempDir Path folder) throws Exception {
        Path root = root();
        Matcher program = JAVA.matcher(Files.readString(root.resolve("README.md")));
        assertTrue(program.find(), "README has no Java program");
        Path source = Files.writeString(folder.resolve("ExportShow.java"), program.group(1));
        Path demo = root.resolve("bundles/org.sequencemaker.app/demo/demo.smproj");

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        source.toString(),
                        demo.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(run.waitFor(1, TimeUnit.MINUTES), "still running");

        assertEquals(0, run.exitValue(), said);
        int timelines = ProjectFiles.read(demo).project().timelines().size();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    timelines,
                    files.filter(file -> file.toString().endsWith(".prg")).count(),
                    said);
        }
    }

    /** The class files of what the program needs, in the build as in a plain run. */
    private static String classPath() throws Exception {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(
                Project.class,
                ProjectFiles.class,
                BuiltinEffects.class,
                com.fasterxml.jackson.core.JsonFactory.class,
                com.fasterxml.jackson.annotation.JsonInclude.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                NonNull.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            // A bundle of the running build can be its project's folder.
            Path classes = place.resolve("target/classes");
            places.add((Files.isDirectory(classes) ? classes : place).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("releng"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not run inside the project");
        }
        return folder;
    }
}
