package org.sequencemaker.ui.timeline.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;

/** Says which part of a proposal is meant: of a timeline, of a section, of what is selected. */
public final class Parts {
    private Parts() {}

    /** Returns the part on one timeline. */
    public static Part ofTimeline(Ghosts ghosts, TimelineId timeline) {
        return Part.in(ghosts.ghosts().stream()
                .map(Ghost::place)
                .filter(place -> place.timeline().equals(timeline))
                .toList());
    }

    /** Returns the part in a stretch of time, on all timelines. */
    public static Part during(Ghosts ghosts, Span span) {
        Set<TimelineId> timelines = new LinkedHashSet<>();
        for (Ghost ghost : ghosts.ghosts()) {
            if (ghost.place().span().overlaps(span)) {
                timelines.add(ghost.place().timeline());
            }
        }
        return in(timelines, span);
    }

    /** Returns the part in the range that is selected, or else in the selected segments; null if nothing is selected. */
    public static @Nullable Part selected(Selection selection) {
        TimeRange range = selection.range();
        if (range != null) {
            return in(range.timelines(), range.span());
        }
        List<Place> places = new ArrayList<>();
        selection
                .segments()
                .forEach((timeline, segments) ->
                        segments.forEach(segment -> places.add(new Place(timeline, segment.span()))));
        return places.isEmpty() ? null : Part.in(places);
    }

    private static Part in(Set<TimelineId> timelines, Span span) {
        return Part.in(timelines.stream().map(id -> new Place(id, span)).toList());
    }
}
