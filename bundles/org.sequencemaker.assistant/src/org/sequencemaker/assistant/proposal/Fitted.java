package org.sequencemaker.assistant.proposal;

import java.util.List;
import org.sequencemaker.model.project.Project;

/**
 * A proposal put onto a project.
 *
 * @param project with all of it that goes
 * @param applied what went: its turning round takes just that back
 * @param collisions what did not go
 */
public record Fitted(Project project, Proposal applied, List<Collision> collisions) {
    public Fitted {
        collisions = List.copyOf(collisions);
    }
}
