package org.sequencemaker.ui.proposal;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * The turns of the assistant that segments of the open show are from; a segment's origin is the id of its turn. It is in
 * the context of the application while there is an assistant. On the display thread only; must not wait.
 */
public interface Turns {
    /** Returns what the user had asked for in a turn; null if that is not known. */
    @Nullable
    String prompt(String turn);

    /** Whether a turn can be taken back. */
    boolean canUndo(String turn);

    /** Takes back what is left of a turn in the show, as a step of its own. */
    void undo(String turn);

    /** Asks the assistant why it made a segment. */
    void askWhy(String turn, TimelineId timeline, Segment segment);
}
