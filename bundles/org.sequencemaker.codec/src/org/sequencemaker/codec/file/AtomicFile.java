package org.sequencemaker.codec.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;

/**
 * Replaces a file in one step: the content goes to a temporary file in the same folder, is forced to
 * the disk, and takes the file's name. Whoever looks, at whatever moment, after whatever crash, finds
 * the old content or the new, whole. On any failure the old file is as it was.
 *
 * <p>A link is followed: what it points to is replaced. Permissions of a file that was there stay. What
 * saves that were killed have left behind is cleared away by the next save of the same file. Safe from
 * any thread; of two saves at a time the later one stays.
 */
public final class AtomicFile {
    /** How the names of temporary files end; they begin with a dot and the name of the file. */
    static final String TEMPORARY = ".smtmp";

    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes a file; there may be one already.
     *
     * @throws CodecException if it cannot be written, saying why; then nothing has changed
     */
    public static void write(Path path, byte[] content) throws CodecException {
        String name = String.valueOf(path.getFileName());
        try {
            Path target = target(path.toAbsolutePath());
            Path folder = target.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new CodecException(name, "", "cannot be saved: " + path + " is a folder", "Choose another name");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new CodecException(
                        name, "", "cannot be saved: it is write-protected", "Save it under another name");
            }
            LeftOvers.clear(folder, String.valueOf(target.getFileName()));
            replace(target, folder, content);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw problem(name, path, e);
        }
    }

    private static void replace(Path target, Path folder, byte[] content) throws IOException {
        Path temporary = folder.resolve("." + target.getFileName() + "."
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36) + TEMPORARY);
        try {
            // The lock tells other saves that this one is alive; it goes with the process.
            try (FileChannel out =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    @Nullable FileLock alive = lock(out)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                copyPermissions(target, temporary);
                out.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary); // still there only if something failed
        }
        forceFolder(folder);
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            return null; // some network folders know no locks; age protects the file there
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && made != null && Files.exists(from)) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }

    /** Makes the new name last. Not every system lets a folder be opened; where it does not, that is its own affair. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(AtomicFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "the folder {0} cannot be forced to disk: {1}", folder, e);
        }
    }

    /** Follows links, also one to a file that does not exist yet. */
    private static Path target(Path path) throws IOException {
        Path target = path;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("links go round in a circle");
            }
            Path link = Files.readSymbolicLink(target);
            Path folder = target.getParent();
            target = folder == null ? link : folder.resolve(link).normalize();
        }
        return target;
    }

    static CodecException problem(String name, Path path, Exception e) {
        String detail = e.getMessage() == null ? e.toString() : e.getMessage();
        if (e instanceof NoSuchFileException) {
            return new CodecException(
                    name,
                    "",
                    "cannot be saved: there is no folder "
                            + path.toAbsolutePath().getParent(),
                    "Choose another folder",
                    e);
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return new CodecException(
                    name,
                    "",
                    "cannot be saved: nothing may be written to its folder (" + detail + ")",
                    "Save it in another folder",
                    e);
        }
        if (detail.contains("No space left") || detail.contains("not enough space") || detail.contains("quota")) {
            return new CodecException(
                    name, "", "cannot be saved: the disk is full", "Make room and save again, or save elsewhere", e);
        }
        return new CodecException(name, "", "cannot be saved (" + detail + ")", "Save it in another folder", e);
    }
}
