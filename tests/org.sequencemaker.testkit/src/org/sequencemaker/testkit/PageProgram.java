package org.sequencemaker.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first Java program on a page of the project, run as its reader would: from its source, on a plain class path. */
public final class PageProgram {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    private final Path page;

    /** @param page the page's path in the project, such as {@code README.md} */
    public PageProgram(String page) {
        this.page = root().resolve(page);
    }

    /** The folder of the project that the test runs in. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("releng"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not run inside the project");
        }
        return folder;
    }

    /**
     * Runs it to its end, which must be a good one.
     *
     * @param folder where its source is put
     * @param needs a class of each bundle and library that the page names
     * @param environment variables besides those of the test
     * @return all it said
     */
    public String run(Path folder, List<Class<?>> needs, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        Matcher program = JAVA.matcher(Files.readString(page));
        assertTrue(program.find(), page + " has no Java program");
        Path source = Files.writeString(folder.resolve("Program.java"), program.group(1));
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-cp", classPath(needs), source.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder java = new ProcessBuilder(words).redirectErrorStream(true);
        java.environment().putAll(environment);
        Process run = java.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(run.waitFor(1, TimeUnit.MINUTES), "still running");
        assertEquals(0, run.exitValue(), said);
        return said;
    }

    private static String classPath(List<Class<?>> needs) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : needs) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            // A bundle of the running build can be its project's folder.
            Path classes = place.resolve("target/classes");
            places.add((Files.isDirectory(classes) ? classes : place).toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
