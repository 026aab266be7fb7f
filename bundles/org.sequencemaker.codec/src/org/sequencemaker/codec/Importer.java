package org.sequencemaker.codec;

import java.util.List;

/** Reads one file format. Without state; safe from any thread. */
public interface Importer {
    /** Short name, as the command line takes it, such as {@code prg.json}. */
    String id();

    /** What people call such a file. */
    String label();

    /** How the names of such files end, with the dot, the usual one first. */
    List<String> suffixes();

    /** Returns whether the content looks like this format, whatever the name. Must be quick and never throw. */
    boolean recognises(Source source);

    /**
     * Makes a project of a file.
     *
     * @throws CodecException if the file is broken or is not of this format
     */
    Imported read(Source source) throws CodecException;
}
