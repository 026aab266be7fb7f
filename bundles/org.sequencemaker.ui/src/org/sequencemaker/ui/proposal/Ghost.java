package org.sequencemaker.ui.proposal;

import java.util.List;
import org.sequencemaker.model.timeline.Segment;

/**
 * What a proposal does in one stretch of a timeline.
 *
 * @param before the light that is there now, cut to the place
 * @param after the light that would be there, cut to the place
 * @param collides whether the user has changed that place since it was proposed, so that it cannot be taken
 */
public record Ghost(Place place, Kind kind, List<Segment> before, List<Segment> after, boolean collides) {
    /** What happens to the light. */
    public enum Kind {
        /** Light where it is dark now. */
        ADDS,
        /** Dark where there is light now. */
        REMOVES,
        /** Other light. */
        CHANGES
    }

    public Ghost {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
