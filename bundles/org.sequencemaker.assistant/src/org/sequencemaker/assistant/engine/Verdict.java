package org.sequencemaker.assistant.engine;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.proposal.Counts;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.model.project.Project;

/**
 * What the user did with a proposal; the model is told it with the next prompt.
 *
 * @param taken what went into the project; may be empty
 * @param refused what did not; may be empty
 * @param reason why not, in the user's words; may be empty
 */
public record Verdict(Proposal taken, Proposal refused, String reason) {
    /** Returns it in words for the model. */
    public String words(Project project) {
        List<String> parts = new ArrayList<>();
        if (refused.isEmpty()) {
            parts.add("The user took all of your last proposal");
        } else if (taken.isEmpty()) {
            parts.add("The user refused your last proposal; none of it is in the show");
        } else {
            parts.add("The user took a part of your last proposal. In the show are: " + counts(taken, project));
            parts.add("Refused were: " + counts(refused, project));
        }
        if (!reason.isBlank()) {
            parts.add("The user says why: " + reason.strip());
        }
        return "(" + String.join(". ", parts) + ".)";
    }

    private static String counts(Proposal proposal, Project project) {
        List<String> counts =
                Counts.of(proposal, project).stream().map(Counts::words).toList();
        return counts.isEmpty() ? proposal.others().size() + " marks, notes or palettes" : String.join("; ", counts);
    }
}
