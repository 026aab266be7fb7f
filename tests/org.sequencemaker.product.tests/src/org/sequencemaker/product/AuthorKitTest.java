package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide for authors says, from an empty folder to a plug-in in the program, with what was just built. */
class AuthorKitTest {
    private static final String SITE_IN_GUIDE = "https://example.org/sequencemaker";

    /** An effect of the demo's becomes the plug-in's. */
    private static final Pattern AN_EFFECT =
            Pattern.compile("\"type\"\\s*:\\s*\"(strobe|pulse|rainbow|fade|chase|sparkle)\"");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    private Program program = new Program(Path.of(""), Path.of(""));

    /** Where the guide is, as its {@code cd} goes. */
    private Path here = Path.of("");

    @BeforeEach
    void copyTheProduct() throws IOException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        assumeFalse(windows, "what is run here are shell scripts");
        program = new Program(Built.copyOfProduct(folder.resolve("product")), folder.resolve("home"));
        here = folder;
    }

    @Test
    void theGuideLeadsToAPluginThatWorks() throws Exception {
        byte[] before = new byte[0];
        byte[] with = new byte[0];
        for (Guide.Step step : Guide.steps(Built.source("bundles/org.sequencemaker.extension/GUIDE.md"))) {
            if (step.text().contains("plugins install")) {
                writeShow(here.resolve("show.smproj"));
                before = exported("before");
            }
            follow(step);
            if (step.text().contains(" export ")) {
                with = programs(here.resolve("programs"));
            }
        }
        assertEquals(8, tests(), "tests of the template and the guide");
        assertTrue(with.length > 0, "the guide exports nothing");
        assertFalse(Arrays.equals(before, with), "the effect changes nothing");
        assertArrayEquals(before, exported("after"));
    }

    @Test
    void onOurOwnSiteOnlyTheMisbehavingExampleHasErrors() throws Exception {
        Ran check = cli("plugins", "check", Built.site().toString());
        assertEquals(
                List.of("org.sequencemaker.example.misbehaving"),
                check.said()
                        .lines()
                        .filter(line -> line.startsWith("error: "))
                        .map(line -> line.replaceFirst("error: ([^,:]+).*", "$1"))
                        .distinct()
                        .toList(),
                check.said());
        assertTrue(check.said().contains("org.sequencemaker.example.sparkle"), check.said());
    }

    private void follow(Guide.Step step) throws IOException, InterruptedException {
        Path file = here.resolve(step.file());
        switch (step.kind()) {
            case "java" -> Files.writeString(file, step.text());
            case "xml" ->
                Files.writeString(file, Files.readString(file).replace("</plugin>", step.text() + "</plugin>"));
            case "sh" -> run(step.text().split(" "));
            default -> throw new AssertionError("the guide has a block of unknown kind " + step.kind());
        }
    }

    private void run(String... words) throws IOException, InterruptedException {
        switch (words[0]) {
            case "cd" -> here = here.resolve(words[1]);
            case "mvn" -> maven(words[1]);
            case "sequencemaker-cli" ->
                cli(Arrays.copyOfRange(words, 1, words.length)).good();
            default -> throw new AssertionError("the guide has an unknown command " + words[0]);
        }
    }

    private Ran cli(String... words) throws IOException, InterruptedException {
        String[] real = Stream.of(words)
                .map(word -> word.equals(SITE_IN_GUIDE) ? Built.site().toUri().toString() : word)
                .toArray(String[]::new);
        return program.cli(here, real);
    }

    /** Builds with the Maven and the local repository of this build, so that nothing is fetched twice. */
    private void maven(String phase) throws IOException, InterruptedException {
        Path maven = Path.of(Built.property("maven.home"), "bin", "mvn");
        String repository = "-Dmaven.repo.local=" + Built.property("maven.repo.local");
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home", ""));
        Ran.command(here, environment, List.of(maven.toString(), "-B", repository, phase))
                .good();
    }

    private int tests() throws IOException {
        int tests = 0;
        try (Stream<Path> reports = Files.list(here.resolve("com.example.glow.tests/target/surefire-reports"))) {
            for (Path report :
                    (Iterable<Path>) reports.filter(file -> file.toString().endsWith(".xml"))::iterator) {
                Matcher suite = Pattern.compile("tests=\"(\\d+)\" errors=\"0\" skipped=\"0\" failures=\"0\"")
                        .matcher(Files.readString(report));
                assertTrue(suite.find(), report.toString());
                tests += Integer.parseInt(Objects.requireNonNull(suite.group(1)));
            }
        }
        return tests;
    }

    /** Writes a project with the effect of the guide in it. */
    private void writeShow(Path show) throws IOException, InterruptedException {
        cli("convert", "demo", show.toString()).good();
        Matcher effect = AN_EFFECT.matcher(Files.readString(show));
        assertTrue(effect.find(), "the demo has no effect");
        Files.writeString(show, effect.replaceAll("\"type\": \"ember\""));
    }

    private byte[] exported(String name) throws IOException, InterruptedException {
        cli("export", "show.smproj", "--format", "prg", "--out", name).good();
        return programs(here.resolve(name));
    }

    /** Returns the programs of a folder, one after the other. */
    private static byte[] programs(Path folder) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }
}
