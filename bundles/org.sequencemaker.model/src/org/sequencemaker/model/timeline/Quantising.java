package org.sequencemaker.model.timeline;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

/** Brings the starts and ends of segments to the nearest of given times: beats, words, ticks. */
public final class Quantising {
    private Quantising() {}

    /** Which ends of a segment are brought to a time. */
    public enum Ends {
        START,
        END,
        BOTH
    }

    /**
     * Brings ends of segments nearer to their nearest times. Where a segment touches another, the
     * other's end moves along; else only chosen segments change. No segment vanishes or covers another:
     * an end for which there is no room stays where it is, the farther one first where two want the
     * same time. Ends that move let go of their marks.
     *
     * @param times those outside the show are left out
     * @param strength how far to go: 0 not at all, 1 all the way
     * @throws Refusal if none of the segments is on the timeline, or there is no time to go to
     */
    public static Timeline snap(
            Timeline timeline, Collection<SegmentId> segmentIds, Collection<Time> times, Ends ends, double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new Refusal("the strength of snapping is 0 to 1, not " + strength);
        }
        TreeSet<Time> sorted = new TreeSet<>(times);
        sorted.removeIf(time -> time.isNegative() || time.isAfter(timeline.length()));
        if (sorted.isEmpty()) {
            throw new Refusal("there is nothing in the show to snap to");
        }
        Chosen chosen = Chosen.of(timeline, segmentIds);
        Edges edges = new Edges(timeline);
        int index = 0;
        for (Segment segment : timeline.segments()) {
            if (chosen.contains(segment)) {
                if (ends != Ends.END) {
                    edges.want(edges.startOf(index), drawn(segment.start(), sorted, strength));
                }
                if (ends != Ends.START) {
                    edges.want(edges.endOf(index), drawn(segment.end(), sorted, strength));
                }
            }
            index++;
        }
        return edges.moved(Segment::placed);
    }

    /** Returns the nearest of the times, the earlier of two that are equally near; null where there is none. */
    public static @Nullable Time nearest(Time time, TreeSet<Time> times) {
        Time below = times.floor(time);
        Time above = times.ceiling(time);
        if (below == null || above == null) {
            return below == null ? above : below;
        }
        return time.minus(below).compareTo(above.minus(time)) <= 0 ? below : above;
    }

    private static Time drawn(Time from, TreeSet<Time> times, double strength) {
        Time to = nearest(from, times);
        return to == null
                ? from
                : from.plus(Time.ofMicros(Math.round(to.minus(from).micros() * strength)));
    }
}
