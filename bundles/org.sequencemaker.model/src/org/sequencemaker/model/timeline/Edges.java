package org.sequencemaker.model.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Moves many starts and ends of a timeline at once to where they are wanted, as far as that goes: no
 * segment vanishes, none overlaps another, none leaves the show.
 *
 * <p>Where one segment touches the next, its end and the other's start are one edge and move together.
 * An edge is wanted somewhere, or follows another as far as there is room, or stays. Where two wishes
 * exclude each other, the edge with the longer way stays where it is; one that stays is never pushed.
 */
final class Edges {
    private enum Wish {
        STAY,
        FOLLOW,
        GO
    }

    private final Timeline timeline;
    private final int[] starts;
    private final int[] ends;

    /** By edge: where it was, and where it goes, in microseconds. */
    private final long[] before;

    private final long[] after;
    private final Wish[] wishes;
    private final int[] leaders;

    /** By edge: how many segments end at it or before, each of which needs at least a microsecond. */
    private final int[] room;

    private final int count;

    Edges(Timeline timeline) {
        this.timeline = timeline;
        List<Segment> segments = timeline.segments();
        starts = new int[segments.size()];
        ends = new int[segments.size()];
        long[] times = new long[2 * segments.size()];
        room = new int[2 * segments.size()];
        int edges = 0;
        int index = 0;
        for (Segment segment : segments) {
            if (edges == 0 || times[edges - 1] != segment.start().micros()) {
                room[edges] = index;
                times[edges++] = segment.start().micros();
            }
            starts[index] = edges - 1;
            ends[index] = edges;
            index++;
            room[edges] = index;
            times[edges++] = segment.end().micros();
        }
        count = edges;
        before = Arrays.copyOf(times, count);
        after = before.clone();
        wishes = new Wish[count];
        leaders = new int[count];
        Arrays.fill(wishes, Wish.STAY);
    }

    int startOf(int segment) {
        return starts[segment];
    }

    int endOf(int segment) {
        return ends[segment];
    }

    /** Wants an edge at a time; the first to want wins. */
    void want(int edge, Time time) {
        if (wishes[edge] != Wish.GO) {
            wishes[edge] = Wish.GO;
            after[edge] = Math.clamp(time.micros(), room[edge], latest(edge));
        }
    }

    /** Lets an edge that nobody wants elsewhere move as far as another does, if there is room. */
    void follow(int edge, int leader) {
        if (wishes[edge] == Wish.STAY) {
            wishes[edge] = Wish.FOLLOW;
            leaders[edge] = leader;
        }
    }

    /**
     * Returns the timeline with the edges moved.
     *
     * @param place makes of a segment the one with another span
     */
    Timeline moved(BiFunction<Segment, Span, Segment> place) {
        settleWanted();
        settleFollowing();
        List<Segment> next = new ArrayList<>(starts.length);
        int index = 0;
        for (Segment segment : timeline.segments()) {
            long start = after[starts[index]];
            long end = after[ends[index]];
            index++;
            boolean same =
                    start == segment.start().micros() && end == segment.end().micros();
            next.add(same ? segment : place.apply(segment, new Span(Time.ofMicros(start), Time.ofMicros(end))));
        }
        return timeline.withSegments(timeline.segments().become(next));
    }

    private void settleWanted() {
        int[] pillars = new int[count];
        int size = 0;
        for (int edge = 0; edge < count; edge++) {
            if (wishes[edge] != Wish.FOLLOW) {
                pillars[size++] = edge;
            }
        }
        int at = 1;
        while (at < size) {
            int left = pillars[at - 1];
            int right = pillars[at];
            if (after[right] - after[left] >= room[right] - room[left]) {
                at++;
            } else {
                giveUp(wayOf(left) > wayOf(right) ? left : right);
                at = Math.max(1, at - 1);
            }
        }
    }

    private void settleFollowing() {
        for (int edge = 0; edge < count; edge++) {
            if (wishes[edge] == Wish.FOLLOW) {
                long earliest = edge == 0 ? 0 : after[edge - 1] + room[edge] - room[edge - 1];
                int next = edge + 1;
                while (next < count && wishes[next] == Wish.FOLLOW) {
                    next++;
                }
                long latest = next == count ? latest(edge) : after[next] - (room[next] - room[edge]);
                int leader = leaders[edge];
                after[edge] = Math.clamp(before[edge] + after[leader] - before[leader], earliest, latest);
            }
        }
    }

    private long latest(int edge) {
        return timeline.length().micros() - (room[count - 1] - room[edge]);
    }

    private long wayOf(int edge) {
        return Math.abs(after[edge] - before[edge]);
    }

    private void giveUp(int edge) {
        after[edge] = before[edge];
    }
}
