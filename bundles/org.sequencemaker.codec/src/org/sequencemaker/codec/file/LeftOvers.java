package org.sequencemaker.codec.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Temporary files of saves that were killed. */
final class LeftOvers {
    /** A save that is alive is at most this old, or holds its lock. */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private LeftOvers() {}

    /** Deletes what earlier saves of a file have left in a folder. What cannot be deleted is left for another time. */
    static void clear(Path folder, String name) {
        String start = "." + name + ".";
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(folder, path -> isTemporary(String.valueOf(path.getFileName()), start))) {
            for (Path path : found) {
                clear(path);
            }
        } catch (IOException e) {
            log(folder, e); // saving itself will say what is wrong with the folder
        }
    }

    private static boolean isTemporary(String name, String start) {
        return name.startsWith(start)
                && name.endsWith(AtomicFile.TEMPORARY)
                && name.indexOf('.', start.length()) == name.length() - AtomicFile.TEMPORARY.length();
    }

    private static void clear(Path path) {
        try {
            Instant oldest = Instant.now().minus(YOUNG);
            if (Files.getLastModifiedTime(path).toInstant().isBefore(oldest) && isAbandoned(path)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            log(path, e);
        }
    }

    private static boolean isAbandoned(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process is writing it
        }
    }

    private static void log(Path path, IOException e) {
        System.getLogger(LeftOvers.class.getName())
                .log(System.Logger.Level.DEBUG, "{0} cannot be cleared away: {1}", path, e);
    }
}
