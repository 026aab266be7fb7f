package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.file.AtomicFile;

/** Writes what a command made: each file whole or not at all, and never over the file it was made from. */
final class OutputFiles {
    private static final ReentrantLock WRITING = new ReentrantLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OutputFiles::finishBeforeExit, "finish writing"));
    }

    private final @Nullable Path input;

    /** @param input the file that must stay as it is, or null */
    OutputFiles(@Nullable Path input) {
        this.input = input;
    }

    /** Makes a folder and those above it, unless they are there. */
    static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(folder + " is a file, not a folder", e);
        }
    }

    /**
     * Returns the place of a file inside a folder.
     *
     * @throws IOException if the name would lead out of the folder or means nothing to this system; names are
     *     made of what a project says, and a project may come from anybody
     */
    static Path inside(Path folder, String name) throws IOException {
        Path only;
        try {
            only = folder.getFileSystem().getPath(name);
        } catch (InvalidPathException e) {
            throw new IOException(
                    "\"" + name + "\" is not a file name on this system. If it has letters beyond English ones, set"
                            + " LC_ALL to a UTF-8 locale such as C.UTF-8",
                    e);
        }
        boolean special = name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("\\");
        if (special
                || only.isAbsolute()
                || only.getNameCount() != 1
                || !only.toString().equals(name)) {
            throw new IOException("the file name \"" + name + "\" would lead out of " + folder);
        }
        return folder.resolve(only);
    }

    /** Makes sure that a file may be written. */
    void check(Path file) throws IOException {
        if (input != null && Files.exists(file) && Files.isSameFile(file, input)) {
            throw new UsageException(file + " is the file it is made from; name another");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder; name a file in it");
        }
    }

    /** Writes a file in the place of any older one. Once begun it is finished, even if Ctrl+C is pressed. */
    void write(Path file, byte[] content) throws CodecException, IOException {
        check(file);
        WRITING.lock();
        try {
            AtomicFile.write(file, content);
        } finally {
            WRITING.unlock();
        }
    }

    private static void finishBeforeExit() {
        try {
            // Kept if it is got: no other write begins. Not waited for without end: a disk may hang.
            boolean finished = WRITING.tryLock(5, TimeUnit.SECONDS);
            if (!finished) {
                System.getLogger(OutputFiles.class.getName())
                        .log(System.Logger.Level.DEBUG, "a file was still being written at the end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
