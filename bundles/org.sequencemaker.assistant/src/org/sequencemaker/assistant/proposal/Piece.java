package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
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
        List<Mark> sections = project.markTracks().stream()
                .filter(track -> track.kind() == MarkTrack.Kind.SECTION)
                .findFirst()
                .map(MarkTrack::marks)
                .orElse(List.of());
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : proposal.stretches()) {
            Timeline timeline = proposal.after().timeline(stretch.timeline());
            List<Segment> before = Content.of(proposal.before().timeline(stretch.timeline()), stretch.span());
            List<Segment> after = Content.of(timeline, stretch.span());
            Kind kind = before.isEmpty() ? Kind.ADDS : after.isEmpty() ? Kind.REMOVES : Kind.CHANGES;
            String name = timeline == null ? stretch.timeline().value() : timeline.name();
            pieces.add(new Piece(stretch, name, section(stretch, sections), kind, before, after));
        }
        return pieces;
    }

    private static String section(Stretch stretch, List<Mark> sections) {
        String found = "";
        for (Mark section : sections) {
            boolean begun = !section.time().isAfter(stretch.span().start());
            if (begun && section.end().isAfter(stretch.span().start())) {
                found = section.label();
            }
        }
        return found;
    }
}
