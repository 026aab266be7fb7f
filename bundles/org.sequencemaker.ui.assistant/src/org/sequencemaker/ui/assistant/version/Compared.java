package org.sequencemaker.ui.assistant.version;

import java.util.List;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.desk.Parts;
import org.sequencemaker.ui.assistant.desk.Showing;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;

/**
 * What would change if a version came back. Worked out off the display thread.
 *
 * @param present the show that it was worked out for
 * @param light what of the light would change
 * @param ghosts for the timeline; its changed show is the whole restored one
 */
record Compared(Project present, Proposal light, Ghosts ghosts) {
    /** @param left what the user does not want back */
    static Compared of(Version version, Project then, Project present, List<Part> left) {
        Project whole = OldShow.whole(then, present);
        Project fitting = OldShow.fitting(then, present);
        String label = version.words();
        Proposal light = Proposal.between(
                        "version-" + version.number(), label, present, fitting, OldShow.segments(fitting))
                .with(stretch -> true, other -> false);
        for (Part part : left) {
            light = light.without(Parts.of(light, part));
        }
        List<String> others = left.isEmpty() ? VersionWords.others(Comparison.of(present, whole)) : List.of();
        Project changed = left.isEmpty() ? whole : light.onto(present).project();
        return new Compared(
                present,
                light,
                new Ghosts(label, changed, Showing.of(light, present).ghosts().ghosts(), others));
    }

    boolean isEmpty() {
        return ghosts.ghosts().isEmpty() && ghosts.others().isEmpty();
    }
}
