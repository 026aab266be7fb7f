package org.sequencemaker.app.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.memory.Memory;

/**
 * The files that were open last, the latest first. Whether they are still there is looked up off the
 * display thread, as a folder of a network may take its time.
 */
public final class RecentFiles {
    private static final String KEY = "recent.files";
    private static final int LIMIT = 10;

    private final Memory memory;
    private volatile Set<Path> missing = Set.of();

    /**
     * A file of the list.
     *
     * @param isMissing whether it was gone when somebody looked last
     */
    public record Entry(Path path, boolean isMissing) {}

    public RecentFiles(Memory memory) {
        this.memory = memory;
    }

    public List<Entry> entries() {
        Set<Path> gone = missing;
        return paths().stream()
                .map(path -> new Entry(path, gone.contains(path)))
                .toList();
    }

    /** Returns the one that was open last, or null. */
    public @Nullable Path latest() {
        List<Path> paths = paths();
        return paths.isEmpty() ? null : paths.getFirst();
    }

    public void add(Path file) {
        Path path = file.toAbsolutePath().normalize();
        List<Path> next = new ArrayList<>(paths());
        next.remove(path);
        next.addFirst(path);
        store(next.subList(0, Math.min(LIMIT, next.size())));
        look();
    }

    public void remove(Path file) {
        List<Path> next = new ArrayList<>(paths());
        next.remove(file.toAbsolutePath().normalize());
        store(next);
    }

    public void clear() {
        store(List.of());
    }

    /** Looks in the background which files are still there. */
    public void look() {
        List<Path> all = paths();
        Thread.ofVirtual().name("recent files").start(() -> {
            Set<Path> gone = new HashSet<>(all);
            gone.removeIf(Files::exists);
            missing = Set.copyOf(gone);
        });
    }

    private void store(List<Path> paths) {
        memory.put(KEY, String.join("\n", paths.stream().map(Path::toString).toList()));
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String line : memory.get(KEY, "").lines().toList()) {
            try {
                paths.add(Path.of(line));
            } catch (InvalidPathException e) {
                // Written on another system, or by hand: not a file that can be opened here.
                continue;
            }
        }
        return paths;
    }
}
