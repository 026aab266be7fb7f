package org.sequencemaker.extension.format;

import org.sequencemaker.extension.Host;

/** Reads one file format. Called on a thread of its own, at most {@value #LIMIT_SECONDS} seconds a call. */
public interface FileImporter {
    /** How long a call may take, in seconds. */
    int LIMIT_SECONDS = 60;

    /**
     * Returns whether the content looks like this format; the name has been compared already. Must be
     * quick: a look at the first bytes.
     */
    boolean recognises(FileContent file);

    /**
     * Makes a project of a file.
     *
     * @throws FormatException if the file is broken or of another format
     * @throws InterruptedException if the user cancels
     */
    ImportedProject read(FileContent file, Host host) throws FormatException, InterruptedException;
}
