package org.sequencemaker.editing;

import java.time.Instant;
import org.sequencemaker.model.project.Project;

/**
 * One line of the history: the project as it was after an edit.
 *
 * @param label of the edit; of the first line, how the project came here
 * @param time when the edit was made; when the last one was, if several were merged
 * @param project as it was then
 */
public record Step(String label, Instant time, Project project) {}
