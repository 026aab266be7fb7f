package org.sequencemaker.history.version;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to write into a folder, for one thread of one process at a time. The system takes it back from a process that
 * dies, so whoever has it knows that all other locks and half-written files there are of the dead.
 */
final class ProcessLock implements AutoCloseable {
    private static final String FILE = "lock";
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;

    private ProcessLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /**
     * Waits for the right.
     *
     * @param folder made if it is not there
     * @throws VersionException if another has it all that time
     */
    static ProcessLock take(Path folder, Duration patience) throws VersionException, IOException {
        Files.createDirectories(folder);
        long end = System.nanoTime() + patience.toNanos();
        ReentrantLock thread = THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        try {
            if (!thread.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
            return new ProcessLock(thread, channel(thread, folder.resolve(FILE), end));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VersionException("waiting for the versions was broken off", e);
        }
    }

    private static FileChannel channel(ReentrantLock thread, Path file, long end)
            throws VersionException, IOException, InterruptedException {
        FileChannel channel = null;
        boolean isOurs = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            while (lock == null) {
                if (System.nanoTime() - end > 0) {
                    throw busy();
                }
                TimeUnit.MILLISECONDS.sleep(20);
                lock = channel.tryLock();
            }
            isOurs = true;
            return channel;
        } finally {
            if (!isOurs) {
                if (channel != null) {
                    channel.close();
                }
                thread.unlock();
            }
        }
    }

    private static VersionException busy() {
        return new VersionException("the versions are being worked on by another program. Try again in a moment");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            thread.unlock();
        }
    }
}
