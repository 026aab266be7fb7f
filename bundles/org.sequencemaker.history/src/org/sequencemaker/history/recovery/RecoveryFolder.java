package org.sequencemaker.history.recovery;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a user in which unsaved work is kept: a folder in it for each running process, which holds a
 * lock there as long as it lives. What lies in one whose lock nobody holds was left by a process that is gone.
 * Safe from any thread; waits for the disk.
 */
public final class RecoveryFolder {
    static final String LOCK = "lock";
    static final String SHOW = "show.smproj";
    static final String ABOUT = "about.txt";

    private static final Logger LOG = System.getLogger(RecoveryFolder.class.getName());

    private final Path folder;

    /** @param folder need not be there yet */
    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder of this process, locked. */
    SideFile begin() throws IOException {
        Path own = folder.resolve(Long.toString(ProcessHandle.current().pid()) + "-"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36));
        Files.createDirectories(own);
        FileChannel channel = FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new IOException(own + " is locked by another process");
            }
            return new SideFile(own, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Returns the work that processes have left which are gone, the latest first, and clears away what is
     * nothing. What cannot be looked at is left for another time.
     */
    public List<LeftWork> leftWork() {
        List<LeftWork> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path one : all) {
                LeftWork work = isAbandoned(one) ? work(one) : null;
                if (work != null) {
                    found.add(work);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "unsaved work cannot be looked for in " + folder, e);
        }
        found.sort(Comparator.comparing(LeftWork::time).reversed());
        return found;
    }

    private static @Nullable LeftWork work(Path one) throws IOException {
        if (!Files.isRegularFile(one.resolve(SHOW))) {
            delete(one);
            return null;
        }
        Path about = one.resolve(ABOUT);
        About known = Files.isRegularFile(about) ? About.read(about) : new About("", null);
        return new LeftWork(
                one, known, Files.getLastModifiedTime(one.resolve(SHOW)).toInstant());
    }

    private static boolean isAbandoned(Path one) throws IOException {
        Path lock = one.resolve(LOCK);
        if (!Files.exists(lock)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                @Nullable FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException e) {
            return false; // it is this very process
        }
    }

    /** Deletes a process's folder with all that is in it. */
    static void delete(Path one) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(one)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(one);
    }
}
