package org.sequencemaker.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.Source;
import org.sequencemaker.layout.TimelineLayout;
import org.sequencemaker.model.project.Project;
import picocli.CommandLine;

/** The command line as a process of its own, on a plain class path as the launcher starts it. */
final class CliProcess {
    private static final List<Class<?>> NEEDED = List.of(
            Main.class,
            Project.class,
            Source.class,
            TimelineLayout.class,
            BuiltinEffects.class,
            CommandLine.class,
            JsonFactory.class,
            ObjectMapper.class,
            JsonInclude.class,
            NullMarked.class);

    private CliProcess() {}

    /** Returns a process to be started. */
    static ProcessBuilder of(Path folder, List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (Class<?> needed : NEEDED) {
            Path place = place(needed);
            // OSGi names a bundle under development by its folder, in which the classes lie deeper.
            for (String deeper : new String[] {"target/classes", "bin"}) {
                if (Files.isDirectory(place.resolve(deeper))) {
                    places.add(place.resolve(deeper).toString());
                }
            }
            places.add(place.toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path place(Class<?> needed) {
        try {
            return Path.of(
                    needed.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(needed.getName(), e);
        }
    }

    /** Runs a process to its end. */
    static CliRun run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path err = Files.createTempFile("cli", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            return new CliRun(ExitCode.values()[code], out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
