package org.sequencemaker.ui.timeline.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.GhostStretch;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Place;

/** Finds what is proposed by timeline and time, by binary search. Immutable. */
final class GhostIndex {
    static final GhostIndex EMPTY = new GhostIndex(List.of());

    /** By timeline in the order they came in, which is that of the rows. */
    private final Map<TimelineId, List<Ghost>> ghosts = new LinkedHashMap<>();

    private final Map<TimelineId, List<GhostStretch>> stretches = new HashMap<>();

    /** @param all by timeline and start */
    GhostIndex(List<Ghost> all) {
        for (Ghost ghost : all) {
            TimelineId id = ghost.place().timeline();
            ghosts.computeIfAbsent(id, key -> new ArrayList<>()).add(ghost);
            stretches.computeIfAbsent(id, key -> new ArrayList<>()).add(stretch(ghost));
        }
        stretches.replaceAll((id, list) -> Collections.unmodifiableList(list));
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
        int index = firstStartingAfter(all, time) - 1;
        return index >= 0 && all.get(index).place().span().contains(time) ? all.get(index) : null;
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
            boolean isTied = later ? i > from : i < from;
            // One that starts just then counts where its row is on the right side.
            int after = firstStartingAfter(all, time);
            int index = later
                    ? isTied ? after - (startsAt(all, after - 1, time) ? 1 : 0) : after
                    : after - 1 - (!isTied && startsAt(all, after - 1, time) ? 1 : 0);
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

    private static boolean startsAt(List<Ghost> all, int index, Time time) {
        return index >= 0 && start(all.get(index)).equals(time);
    }

    private static int firstStartingAfter(List<Ghost> all, Time time) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(all.get(middle)).isAfter(time)) {
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
