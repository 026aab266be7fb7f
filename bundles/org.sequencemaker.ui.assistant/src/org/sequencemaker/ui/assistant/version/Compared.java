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
 * @param ghosts for the timeline; its changed show is the whole restored one, but for what the user does not want back
 */
record Compared(Project present, Proposal light, Ghosts ghosts) {
    /** @param left what the user does not want back */
    static Compared of(Version version, Project then, Project present, List<Part> left) {
        Proposal light = light(version, then, present, left);
        Ghosts ofLight = Showing.of(light, present).ghosts();
        if (!left.isEmpty()) {
            return new Compared(present, light, ofLight);
        }
        Project whole = OldShow.whole(then, present);
        List<String> others = VersionWords.others(Comparison.of(present, whole));
        return new Compared(present, light, new Ghosts(ofLight.label(), whole, ofLight.ghosts(), others));
    }

    /** What of the light would change, without what the user does not want back. */
    static Proposal light(Version version, Project then, Project present, List<Part> left) {
        Project fitting = OldShow.fitting(then, present);
        Proposal light = Proposal.between(
                        "version-" + version.number(), version.words(), present, fitting, OldShow.segments(fitting))
                .with(stretch -> true, other -> false);
        for (Part part : left) {
            light = light.without(Parts.of(light, part));
        }
        return light;
    }

    boolean isEmpty() {
        return ghosts.ghosts().isEmpty() && ghosts.others().isEmpty();
    }
}
