package org.sequencemaker.history.version;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The folder of a Git repository of ours: made, cleared of what the dead have left, opened. */
final class GitFolder {
    /** Where the refs of versions lie, as folders and as the beginning of their names. */
    static final String REFS = "refs/versions/";

    private static final String HEAD = "HEAD";

    /** Everything is forced to the disk before it counts; packs are small, and nothing waits to be thrown away. */
    private static final String CONFIG = """
            [core]
            \trepositoryformatversion = 0
            \tbare = true
            \tlogAllRefUpdates = false
            \tfsyncObjectFiles = true
            \tfsyncRefFiles = true
            [gc]
            \tauto = 0
            \tpruneExpire = now
            \tprunePackExpire = now
            \twriteCommitGraph = false
            [pack]
            \tthreads = 1
            \tbuildBitmaps = false
            \twindow = 10
            \tdepth = 50
            \twindowMemory = 32m
            """;

    /** An object's name in hex digits and a line end. */
    private static final long LEAST_REF = 41;

    private final Path folder;

    GitFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns whether there is a repository; the file that says so is the last to be made. */
    boolean exists() {
        return Files.isRegularFile(folder.resolve(HEAD));
    }

    Repository open() throws IOException {
        NoGitSettings.install();
        return new FileRepositoryBuilder()
                .setGitDir(folder.toFile())
                .setBare()
                .setMustExist(true)
                .build();
    }

    /** Makes it, if it is not there whole. Only for who has the {@link ProcessLock}. */
    void make() throws IOException {
        if (exists()) {
            return;
        }
        Files.createDirectories(folder.resolve("objects/pack"));
        Files.createDirectories(folder.resolve("objects/info"));
        Files.createDirectories(folder.resolve(REFS));
        write("config", CONFIG);
        write(HEAD, "ref: refs/heads/none\n");
    }

    private void write(String name, String content) throws IOException {
        Path made = folder.resolve(name + ".new");
        Files.write(made, content.getBytes(StandardCharsets.UTF_8));
        Files.move(made, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the locks and half-written files of processes that are gone. Only for who has the {@link ProcessLock}. */
    void clear() throws IOException {
        delete(folder, "*.lock", "gc.pid", "gc.log");
        delete(folder.resolve(REFS), "*.lock");
        delete(folder.resolve("objects"), "*.tmp", "*_tmp", "*.lock", "incoming_*");
        delete(folder.resolve("objects/pack"), "*.tmp", "*_tmp", "*.lock");
        deletePacksWithoutIndex();
        try (DirectoryStream<Path> refs = Files.newDirectoryStream(folder.resolve(REFS))) {
            for (Path ref : refs) {
                if (Files.size(ref) < LEAST_REF) {
                    Files.deleteIfExists(ref); // half a name: whoever wrote it never said that the version is kept
                }
            }
        }
    }

    /** A pack comes before its index. Without it nobody reads the pack, and JGit would not write the same one again. */
    private void deletePacksWithoutIndex() throws IOException {
        Path packs = folder.resolve("objects/pack");
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(packs)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(packs, "*.pack")) {
                files.forEach(found::add);
            }
        }
        for (Path pack : found) {
            String name = String.valueOf(pack.getFileName()).replaceFirst("pack$", "idx");
            if (!Files.exists(packs.resolve(name))) {
                Files.deleteIfExists(pack);
            }
        }
    }

    private static void delete(Path folder, String... names) throws IOException {
        String pattern = "{" + String.join(",", names) + "}";
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
                files.forEach(found::add);
            }
        }
        for (Path file : found) {
            Files.deleteIfExists(file);
        }
    }

    /** Returns how many versions have been kept since the last tidying up. */
    int loose() throws IOException {
        int count = 0;
        if (Files.isDirectory(folder.resolve(REFS))) {
            try (DirectoryStream<Path> refs = Files.newDirectoryStream(folder.resolve(REFS))) {
                for (Path ref : refs) {
                    count += Files.isRegularFile(ref) ? 1 : 0;
                }
            }
        }
        return count;
    }
}
