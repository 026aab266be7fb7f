package org.sequencemaker.ui.proposal;

import java.util.List;

/**
 * The part of a proposal that the user takes or refuses.
 *
 * @param isAll all that is left of it, with what is not light
 * @param places where else; parts of ghosts may be meant
 */
public record Part(boolean isAll, List<Place> places) {
    /** All that is left. */
    public static final Part ALL = new Part(true, List.of());

    public Part {
        places = List.copyOf(places);
    }

    /** Returns the part that lies in some places. */
    public static Part in(List<Place> places) {
        return new Part(false, places);
    }
}
