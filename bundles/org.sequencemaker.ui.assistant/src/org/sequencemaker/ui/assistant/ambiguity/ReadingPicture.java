package org.sequencemaker.ui.assistant.ambiguity;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.proposal.Counts;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.assistant.desk.Showing;
import org.sequencemaker.ui.proposal.Ghosts;

/**
 * What a reading would come to. Worked out off the display thread.
 *
 * @param ghosts to be shown over the timeline
 * @param counts what would change on each timeline, in words
 * @param from where the first change begins
 */
record ReadingPicture(Ghosts ghosts, List<String> counts, Time from) {
    static ReadingPicture of(Proposal proposal, String title, Project present) {
        Ghosts ghosts = Showing.of(proposal.withLabel(title), present).ghosts();
        Time from = ghosts.ghosts().stream()
                .map(ghost -> ghost.place().span().start())
                .reduce(Time::min)
                .orElse(Time.ZERO);
        List<String> counts = new ArrayList<>();
        Counts.of(proposal.onto(present).applied(), present).forEach(one -> counts.add(one.words()));
        counts.addAll(ghosts.others());
        return new ReadingPicture(ghosts, List.copyOf(counts), from);
    }
}
