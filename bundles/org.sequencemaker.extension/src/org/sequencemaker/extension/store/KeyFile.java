package org.sequencemaker.extension.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problems;

/**
 * A small file of keys and values, one a line, which several processes may change: each changes only the keys it
 * means, under a lock, and replaces the file in one step. A file that is broken is kept aside under the same name
 * with {@code .broken}. Never throws for what is wrong with a disk. Safe from any thread.
 */
final class KeyFile {
    /** Nobody has so many settings; what is larger is not our file. */
    private static final long MOST_BYTES = 4L << 20;

    private final Path file;
    private final Executor writing;
    private final Problems problems;
    private final Map<String, Optional<String>> pending = new LinkedHashMap<>();
    private Map<String, String> known = Map.of();
    private @Nullable Stamp stamp;

    /** What a file looks like from outside; another one means that somebody has written it. */
    private record Stamp(FileTime changed, long size) {}

    /** @param writing where the file is written: an executor of the caller's, so that the display need not wait */
    KeyFile(Path file, Executor writing, Problems problems) {
        this.file = file;
        this.writing = writing;
        this.problems = problems;
    }

    /** Returns what the file says now, with what is still to be written to it. */
    synchronized Map<String, String> values() {
        Map<String, String> values = new TreeMap<>(onDisk());
        apply(pending, values);
        return values;
    }

    /** Sets values, or removes those that are empty; the file follows. */
    void change(Map<String, Optional<String>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        synchronized (this) {
            pending.putAll(changes);
        }
        writing.execute(this::flush);
    }

    /** Writes what is not written yet. */
    void flush() {
        // Locks of a file are of the process, so that of two threads the second would be refused.
        synchronized (KeyFile.class) {
            Map<String, Optional<String>> now;
            synchronized (this) {
                now = new LinkedHashMap<>(pending);
            }
            if (!now.isEmpty() && write(now)) {
                synchronized (this) {
                    now.forEach(pending::remove);
                }
            }
        }
    }

    private boolean write(Map<String, Optional<String>> changes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel =
                            FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    @Nullable FileLock lock = lock(channel)) {
                Map<String, String> values;
                synchronized (this) {
                    values = new TreeMap<>(onDisk());
                }
                apply(changes, values);
                replace(KeyLines.write(values));
            }
            return true;
        } catch (IOException e) {
            tell("What you have set for plug-ins cannot be kept: the file " + file + " cannot be written (" + e
                    + "). It holds until the program ends.");
            return false;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.lock();
        } catch (IOException e) {
            return null; // some network folders know no locks
        }
    }

    private void replace(String text) throws IOException {
        Path next = beside(".next");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = StandardCharsets.UTF_8.encode(text);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> onDisk() {
        try {
            Stamp now = new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            if (!now.equals(stamp)) {
                stamp = now;
                known = now.size > MOST_BYTES ? broken("it is too large") : read();
            }
        } catch (NoSuchFileException e) {
            stamp = null;
            known = Map.of();
        } catch (IOException e) {
            known = Map.of();
            tell("The file " + file + " about plug-ins cannot be read (" + e + "); they start afresh.");
        }
        return known;
    }

    private Map<String, String> read() throws IOException {
        try {
            return KeyLines.read(Files.readString(file));
        } catch (CharacterCodingException e) {
            return broken("it is not text");
        } catch (IllegalArgumentException e) {
            return broken(String.valueOf(e.getMessage()));
        }
    }

    private Map<String, String> broken(String why) throws IOException {
        Path aside = beside(".broken");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        tell("The file " + file + " about plug-ins is broken: " + why + ". It is kept as " + aside
                + ", and plug-ins start afresh.");
        return Map.of();
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private void tell(String message) {
        problems.report(new Problem(Problem.Level.WARNING, "org.sequencemaker.extension", "", message, null));
    }

    private static void apply(Map<String, Optional<String>> changes, Map<String, String> values) {
        changes.forEach((key, value) -> value.ifPresentOrElse(v -> values.put(key, v), () -> values.remove(key)));
    }
}
