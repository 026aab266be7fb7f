package org.sequencemaker.ui.timeline.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.GhostStretch;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Place;

/** Finds what is proposed by timeline and time, by binary search. Immutable. */
final class GhostIndex {
    static final GhostIndex EMPTY = new GhostIndex(List.of());

    /** By timeline in the order they came in, which is that of the rows. */
    private final Map<TimelineId, List<Ghost>> ghosts = new LinkedHashMap<>();

    /** Cannot be changed, so that a view of it, which is made for each look, copies nothing. */
    private final Map<TimelineId, List<GhostStretch>> stretches;

    /** @param all by timeline and start */
    GhostIndex(List<Ghost> all) {
        Map<TimelineId, List<GhostStretch>> laidOut = new HashMap<>();
        for (Ghost ghost : all) {
            TimelineId id = ghost.place().timeline();
            ghosts.computeIfAbsent(id, key -> new ArrayList<>()).add(ghost);
            laidOut.computeIfAbsent(id, key -> new ArrayList<>()).add(stretch(ghost));
        }
        laidOut.replaceAll((id, list) -> Collections.unmodifiableList(list));
        stretches = Map.copyOf(laidOut);
    }

    /** As they are laid out. */
    Map<TimelineId, List<GhostStretch>> stretches() {
        return stretches;
    }

    List<Ghost> of(TimelineId timeline) {
        return ghosts.getOrDefault(timeline, List.of());
    }

    /** Returns what is proposed for a timeline at a time, or null. */
    @Nullable
    Ghost at(TimelineId timeline, Time time) {
        List<Ghost> all = of(timeline);
        int index = first(all, time, false) - 1;
        return index >= 0 && all.get(index).place().span().contains(time) ? all.get(index) : null;
    }

    /** Returns what of a timeline lies in a stretch of time or reaches into it. */
    List<Ghost> during(TimelineId timeline, Span span) {
        List<Ghost> all = of(timeline);
        int from = first(all, span.start(), true);
        boolean reachesIn = from > 0 && all.get(from - 1).place().span().overlaps(span);
        return all.subList(reachesIn ? from - 1 : from, Math.max(from, first(all, span.end(), true)));
    }

    /** Returns what is proposed for just this place, or null. */
    @Nullable
    Ghost exactly(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Ghost found = at(place.timeline(), place.span().start());
        return found != null && found.place().equals(place) ? found : null;
    }

    /**
     * Returns the nearest one that starts later than a time or earlier; of those at the same time, rows count from top
     * to bottom.
     *
     * @param row the timeline one comes from, if from one that starts just then; null takes in what starts just then as
     *     later
     */
    @Nullable
    Ghost neighbour(Time time, @Nullable TimelineId row, boolean later) {
        List<TimelineId> rows = List.copyOf(ghosts.keySet());
        int from = row == null ? -1 : rows.indexOf(row);
        Ghost nearest = null;
        for (int i = 0; i < rows.size(); i++) {
            List<Ghost> all = of(rows.get(i));
            // One that starts just then counts where its row is on the right side.
            int index = later ? first(all, time, i > from) : first(all, time, i >= from) - 1;
            if (index >= 0 && index < all.size()) {
                Ghost found = all.get(index);
                if (nearest == null || isNearer(found, nearest, later)) {
                    nearest = found;
                }
            }
        }
        return nearest;
    }

    private static boolean isNearer(Ghost one, Ghost other, boolean later) {
        int order = start(one).compareTo(start(other));
        // Rows are gone through from the top: of several at one time the last is the nearest of those before.
        return later ? order < 0 : order >= 0;
    }

    /** Returns the index of the first that starts after a time, or, if so wanted, just then; the size if none does. */
    private static int first(List<Ghost> all, Time time, boolean orThen) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Time start = start(all.get(middle));
            if (start.isAfter(time) || orThen && start.equals(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Time start(Ghost ghost) {
        return ghost.place().span().start();
    }

    static GhostStretch stretch(Ghost ghost) {
        GhostStretch.Kind kind = switch (ghost.kind()) {
            case ADDS -> GhostStretch.Kind.ADDED;
            case REMOVES -> GhostStretch.Kind.REMOVED;
            case CHANGES -> GhostStretch.Kind.CHANGED;
        };
        return new GhostStretch(ghost.place().span(), kind, ghost.collides());
    }
}
