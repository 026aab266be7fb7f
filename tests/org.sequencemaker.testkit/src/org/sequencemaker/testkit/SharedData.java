package org.sequencemaker.testkit;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are not ours to keep in the project and lie beside it, in {@code shared/data}, where there is
 * such a folder. Set the system property {@code sequencemaker.data} where it lies elsewhere.
 */
public final class SharedData {
    private SharedData() {}

    /** Returns the files of one subfolder, by name; a test that asks where there is none is aborted, not failed. */
    public static List<Path> files(String subfolder) {
        Path folder = find(subfolder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(String subfolder) {
        String set = System.getProperty("sequencemaker.data");
        if (set != null) {
            return Path.of(set, subfolder);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve("data").resolve(subfolder);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return abort("there is no shared/data/" + subfolder + " beside the project");
    }
}
