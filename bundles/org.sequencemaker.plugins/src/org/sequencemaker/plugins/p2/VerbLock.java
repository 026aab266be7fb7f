package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Progress;

/** Lets one verb at a time change a user's plug-ins, whether in this process or in another one. */
final class VerbLock implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 100;

    private final FileChannel channel;

    private VerbLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn, as long as the user likes. */
    static VerbLock take(Path folder, Progress progress) throws CannotDo {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                while (lock(channel) == null) {
                    progress.doing("waiting for another Sequence Maker that is changing plug-ins", -1);
                    if (progress.isCancelled()) {
                        throw new OperationCanceledException();
                    }
                    Thread.sleep(PATIENCE_MILLIS);
                }
                taken = true;
                return new VerbLock(channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw new CannotDo(folder + " cannot be used: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another part of this very process has it.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(VerbLock.class.getName())
                    .log(System.Logger.Level.WARNING, "the lock of plug-ins cannot be closed", e);
        }
    }
}
