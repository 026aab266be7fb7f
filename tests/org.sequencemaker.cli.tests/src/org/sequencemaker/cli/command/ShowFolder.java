package org.sequencemaker.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;

/** A folder with shows in it, in which commands are run. */
record ShowFolder(Path path) {
    /** Writes a project under a file name. */
    ShowFolder with(String name, Project project) throws IOException {
        Files.write(
                path.resolve(name),
                new SmprojExporter()
                        .write(project, ExportOptions.with(EffectKinds.NONE))
                        .files()
                        .getFirst()
                        .content());
        return this;
    }

    ShowFolder with(String name, byte[] content) throws IOException {
        Files.write(path.resolve(name), content);
        return this;
    }

    CliRun run(String... arguments) {
        return CliRun.in(path, arguments);
    }

    byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(path.resolve(name));
    }

    boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    /** Returns the names of everything in a folder of it, sorted. */
    List<String> names(String folder) {
        try (Stream<Path> files = Files.list(path.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
