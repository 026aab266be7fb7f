package org.sequencemaker.extension.format;

import java.util.List;
import org.sequencemaker.model.project.Project;

/**
 * What was read.
 *
 * @param project the content; formats that hold one sequence give a project with one timeline
 * @param warnings what had to be changed or left out, in words for the user; empty if nothing
 */
public record ImportedProject(Project project, List<String> warnings) {
    public ImportedProject {
        warnings = List.copyOf(warnings);
    }
}
