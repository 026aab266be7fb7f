package org.sequencemaker.codec;

import org.sequencemaker.model.project.Project;

/** Writes one file format. Without state; safe from any thread. */
public interface Exporter {
    /** Short name, as the command line takes it, such as {@code prg}. */
    String id();

    /** What people call such a file. */
    String label();

    /** How the names of such files end, with the dot. */
    String suffix();

    /** Whether there is a file for each timeline, and not one for the whole project. */
    boolean perTimeline();

    /**
     * Makes files of a project. Nothing is written to disk here.
     *
     * @throws CodecException if the project cannot be expressed in this format, saying where and why
     */
    Exported write(Project project, ExportOptions options) throws CodecException;
}
