package org.sequencemaker.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The built product as a user starts it, by its launchers, with a home folder of its own.
 *
 * @param folder of the product, which is never written to
 * @param home what would be {@code ~/.sequencemaker}
 */
record Program(Path folder, Path home) {
    /** Runs the command line. */
    Ran cli(Path where, String... words) throws IOException, InterruptedException {
        return Ran.command(where, environment(java()), command("sequencemaker-cli", words));
    }

    /** Starts the command line and does not wait for it. */
    Process start(Path where, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command("sequencemaker-cli", words))
                .directory(where.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment(java()));
        return builder.start();
    }

    /** Runs the launcher of the window with another program in the place of Java. */
    Ran window(Path where, Path instead, String... words) throws IOException, InterruptedException {
        return Ran.command(where, environment(instead), command("sequencemaker", words));
    }

    /** Starts the window in a folder and does not wait for it; what it says goes to a file. */
    Process startWindow(Path where, Path said, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command("sequencemaker"))
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment(java()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> command(String launcher, String... words) {
        List<String> command = new ArrayList<>(List.of(folder.resolve(launcher).toString()));
        command.addAll(List.of(words));
        return command;
    }

    private Map<String, String> environment(Path java) {
        return Map.of("SEQUENCEMAKER_HOME", home.toString(), "SEQUENCEMAKER_JAVA", java.toString());
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java");
    }

    /** Returns a checksum of each file of the product, to see that nothing was written. */
    Map<String, String> files() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString(), HexFormat.of().toHexDigits(sum.getValue()));
            }
        }
        return sums;
    }

    /** Returns the mark of a change of plug-ins that is under way, or was; an empty list if there is none. */
    List<Path> marks() throws IOException {
        Path installs = home.resolve("installs");
        if (!Files.isDirectory(installs)) {
            return List.of();
        }
        try (Stream<Path> all = Files.find(installs, 3, (path, about) -> path.endsWith("changing"))) {
            return all.toList();
        }
    }
}
