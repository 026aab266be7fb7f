package org.sequencemaker.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project as they are (or are about to be) committed, found by a walk up from where the tests run. */
final class SourceTree {
    private final Path root;
    private final List<String> files;

    private SourceTree(Path root, List<String> files) {
        this.root = root;
        this.files = files;
    }

    static SourceTree find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles")) || !Files.isDirectory(folder.resolve("releng"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "no project above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        try {
            List<String> known = committed(folder);
            return new SourceTree(folder, known.isEmpty() ? walked(folder) : known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What git knows of. Empty where there is no git, as in an unpacked archive of the sources. */
    private static List<String> committed(Path root) throws IOException {
        if (!Files.exists(root.resolve(".git"))) {
            return List.of();
        }
        Process git = new ProcessBuilder("git", "ls-files", "-z")
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String names = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return Stream.of(names.split("\0"))
                .filter(name -> Files.isRegularFile(root.resolve(name)))
                .toList();
    }

    private static List<String> walked(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.matches("(.*/)?(target|bin|\\.cache|\\.git)/.*"))
                    .sorted()
                    .toList();
        }
    }

    /** Paths relative to the root, with slashes, whose whole text matches. */
    List<String> files(String pattern) {
        return files.stream().filter(name -> name.matches(pattern)).toList();
    }

    boolean has(String name) {
        return files.contains(name);
    }

    String text(String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the folders in {@code bundles/}. */
    SortedSet<String> bundles() {
        return folders("bundles");
    }

    /** The names of the folders in a folder at the top. */
    SortedSet<String> folders(String parent) {
        return files(parent + "/[^/]+/.*").stream()
                .map(name -> name.split("/")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Manifest manifest(String folder) {
        return Manifest.parse(text(folder + "/META-INF/MANIFEST.MF"));
    }
}
