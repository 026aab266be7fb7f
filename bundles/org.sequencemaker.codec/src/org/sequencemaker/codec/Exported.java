package org.sequencemaker.codec;

import java.util.List;

/**
 * Files made of a project.
 *
 * @param files in the order of the timelines
 * @param warnings what could not be expressed, in words for the user; empty if nothing
 */
public record Exported(List<OutputFile> files, List<String> warnings) {
    /**
     * A file to be written.
     *
     * @param name without folders, safe on every system
     * @param content all of it; not to be changed
     */
    public record OutputFile(String name, byte[] content) {}

    public Exported {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
