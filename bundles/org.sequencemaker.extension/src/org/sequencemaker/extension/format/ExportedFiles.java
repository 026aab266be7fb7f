package org.sequencemaker.extension.format;

import java.util.List;

/**
 * Files made of a project.
 *
 * @param files in the order of the timelines
 * @param warnings what could not be expressed, in words for the user; empty if nothing
 */
public record ExportedFiles(List<FileContent> files, List<String> warnings) {
    public ExportedFiles {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
