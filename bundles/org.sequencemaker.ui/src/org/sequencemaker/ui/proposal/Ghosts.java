package org.sequencemaker.ui.proposal;

import java.util.List;
import org.sequencemaker.model.project.Project;

/**
 * A proposal as the timeline shows it.
 *
 * @param label what it is, in a few words for the user
 * @param changed the whole show as it would be if all of the proposal were taken now
 * @param ghosts the stretches it changes, by timeline and start
 * @param others what changes besides the light, such as marks and palettes, one line each
 */
public record Ghosts(String label, Project changed, List<Ghost> ghosts, List<String> others) {
    public Ghosts {
        ghosts = List.copyOf(ghosts);
        others = List.copyOf(others);
    }
}
