package org.sequencemaker.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Files. The plug-in's own folder is open without a capability; everything else needs {@code files}.
 * Whatever happens, an existing file of the user's is never overwritten or removed through here.
 */
public interface FileDoor {
    /** The most that is read or written at once, in bytes: 256 MiB. */
    long LIMIT = 256L << 20;

    /** Returns the plug-in's own folder, made if need be; what lies in it may be overwritten. */
    Path ownFolder() throws IOException;

    /**
     * Reads a whole file.
     *
     * @throws IOException if it is not there, cannot be read, or is larger than {@link #LIMIT}
     */
    byte[] read(Path file) throws IOException;

    /**
     * Writes a whole file; there is the old content or the new, never half of it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one, outside the plug-in's own folder
     */
    void write(Path file, byte[] content) throws IOException;

    /** Returns what is in a folder, sorted by name. */
    List<Path> list(Path folder) throws IOException;
}
