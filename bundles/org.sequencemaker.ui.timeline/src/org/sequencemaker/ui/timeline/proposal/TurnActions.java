package org.sequencemaker.ui.timeline.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.selected.Finding;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Turns;

/** What can be done about a turn of the assistant that the selected segments are from. */
public final class TurnActions {
    private TurnActions() {}

    /** Returns the turn that all selected segments are from, or null. */
    public static @Nullable String turn(OpenProject open) {
        String turn = null;
        for (List<Segment> segments : open.selection().segments().values()) {
            for (Segment segment : segments) {
                Origin origin = segment.origin();
                if (origin.kind() != Origin.Kind.TURN || turn != null && !turn.equals(origin.detail())) {
                    return null;
                }
                turn = origin.detail();
            }
        }
        return turn;
    }

    /** Selects every segment from a turn. */
    public static void select(OpenProject open, String turn) {
        open.selection()
                .select(Finding.where(
                        open.project(), segment -> segment.origin().equals(Origin.turn(turn))));
    }

    /** Asks why the first of the selected segments was made. */
    public static void askWhy(OpenProject open, Turns turns, String turn) {
        open.selection().segments().entrySet().stream()
                .findFirst()
                .ifPresent(first ->
                        turns.askWhy(turn, first.getKey(), first.getValue().getFirst()));
    }
}
