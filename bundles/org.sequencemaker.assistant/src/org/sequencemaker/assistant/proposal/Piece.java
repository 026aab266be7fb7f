package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Section;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * One stretch of a proposal as people see it.
 *
 * @param stretch where
 * @param name of the timeline
 * @param section that it begins in; empty for none
 * @param kind what happens there
 * @param before what there was, cut to the stretch
 * @param after what there will be, likewise
 */
public record Piece(
        Stretch stretch, String name, String section, Kind kind, List<Segment> before, List<Segment> after) {
    /** What happens. */
    public enum Kind {
        /** Light where it was dark. */
        ADDS,
        /** Dark where there was light. */
        REMOVES,
        /** Other light. */
        CHANGES
    }

    public Piece {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Returns the stretches of a proposal in their order, with the sections of a project. */
    public static List<Piece> of(Proposal proposal, Project project) {
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : proposal.stretches()) {
            Timeline timeline = proposal.after().timeline(stretch.timeline());
            List<Segment> before = Content.of(proposal.before().timeline(stretch.timeline()), stretch.span());
            List<Segment> after = Content.of(timeline, stretch.span());
            Kind kind = before.isEmpty() ? Kind.ADDS : after.isEmpty() ? Kind.REMOVES : Kind.CHANGES;
            String name = timeline == null ? stretch.timeline().value() : timeline.name();
            Section section = Section.at(project, stretch.span().start());
            pieces.add(new Piece(stretch, name, section == null ? "" : section.label(), kind, before, after));
        }
        return pieces;
    }
}
