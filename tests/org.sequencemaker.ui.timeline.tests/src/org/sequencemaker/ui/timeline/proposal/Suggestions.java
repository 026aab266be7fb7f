package org.sequencemaker.ui.timeline.proposal;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;

/** Proposes what a test says, remembers what is taken and refused, and takes it off the list. */
public final class Suggestions implements Proposer {
    public final ProposedChange proposed = new ProposedChange();
    public final List<Part> taken = new ArrayList<>();
    public final List<Part> refused = new ArrayList<>();
    private List<Ghost> ghosts = List.of();
    private Project changed;

    public Suggestions(Project changed) {
        this.changed = changed;
    }

    /** Proposes something, by row of the show, start and end in seconds. */
    public static Ghost ghost(Project show, int row, long from, long to, Ghost.Kind kind) {
        Place place = new Place(show.timelines().get(row).id(), Span.ofMillis(from * 1000, to * 1000));
        return new Ghost(place, kind, show.timelines().get(row).segments().in(place.span()), List.of(), false);
    }

    public void propose(Ghost... next) {
        ghosts = List.of(next);
        proposed.show(new Ghosts("test", changed, ghosts, List.of()), this);
    }

    @Override
    public void take(Part part) {
        taken.add(part);
        drop(part);
    }

    @Override
    public void refuse(Part part) {
        refused.add(part);
        drop(part);
    }

    private void drop(Part part) {
        propose(ghosts.stream()
                .filter(ghost -> !part.isAll() && !part.places().contains(ghost.place()))
                .toArray(Ghost[]::new));
    }
}
