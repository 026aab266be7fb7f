package org.sequencemaker.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.NullMarked;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.audio.client.AudioWorker;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.check.Checks;
import org.sequencemaker.codec.Source;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.layout.TimelineLayout;
import org.sequencemaker.model.project.Project;
import picocli.CommandLine;

/** The command line as a process of its own, on a plain class path as the launcher starts it. */
final class CliProcess {
    private static final List<Class<?>> NEEDED = List.of(
            Main.class,
            Project.class,
            Source.class,
            Checks.class,
            TimelineLayout.class,
            BuiltinEffects.class,
            Assistant.class,
            Checks.class,
            Extensions.class,
            Subscription.class,
            IExtensionRegistry.class,
            IStatus.class,
            NLS.class,
            AudioWorker.class,
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
        places.addAll(foldersWithPlugins());
        return String.join(File.pathSeparator, places);
    }

    /** Where the tests themselves run on a plain class path, classes and {@code plugin.xml} may lie apart. */
    private static List<String> foldersWithPlugins() {
        List<String> folders = new ArrayList<>();
        try {
            for (URL plugin : Collections.list(Main.class.getClassLoader().getResources("plugin.xml"))) {
                if (plugin.getProtocol().equals("file")) {
                    folders.add(String.valueOf(Path.of(plugin.toURI()).getParent()));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("plugin.xml", e);
        }
        return folders;
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
