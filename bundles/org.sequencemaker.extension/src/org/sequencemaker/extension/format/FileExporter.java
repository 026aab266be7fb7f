package org.sequencemaker.extension.format;

import org.sequencemaker.model.project.Project;

/** Writes one file format. Called on a thread of its own, at most {@value #LIMIT_SECONDS} seconds a call. */
public interface FileExporter {
    /** How long a call may take, in seconds. */
    int LIMIT_SECONDS = 120;

    /**
     * Makes files of a project. Nothing is written to disk here.
     *
     * @throws FormatException if the project cannot be expressed in this format, saying where and why
     * @throws InterruptedException if the user cancels
     */
    ExportedFiles write(Project project, ExportContext context) throws FormatException, InterruptedException;
}
