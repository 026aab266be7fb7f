package org.sequencemaker.model.beat;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Time;

/** Beats as marks sorted by time, and what can be done to all of them. Marks keep their ids wherever they stay beats. */
public final class Beats {
    private Beats() {}

    /** Returns the median distance of neighbours. */
    public static Time interval(List<Mark> beats) {
        if (beats.size() < 2) {
            throw new Refusal("that needs two beats at least; there are " + beats.size());
        }
        List<Time> distances = new ArrayList<>();
        for (int i = 1; i < beats.size(); i++) {
            distances.add(beats.get(i).time().minus(beats.get(i - 1).time()));
        }
        distances.sort(null);
        return distances.get(distances.size() / 2);
    }

    /** Returns all beats earlier or later. */
    public static List<Mark> shifted(List<Mark> beats, Time by) {
        if (!beats.isEmpty() && beats.getFirst().time().plus(by).isNegative()) {
            throw new Refusal("the beat at " + beats.getFirst().time() + " would come before the start of the show");
        }
        return beats.stream().map(beat -> beat.withTime(beat.time().plus(by))).toList();
    }

    /** Returns twice as many beats: another in the middle between neighbours. */
    public static List<Mark> doubled(List<Mark> beats) {
        List<Mark> next = new ArrayList<>();
        for (int i = 0; i < beats.size(); i++) {
            Mark beat = beats.get(i);
            next.add(beat);
            if (i + 1 < beats.size()) {
                Time gap = beats.get(i + 1).time().minus(beat.time());
                next.add(Mark.at(beat.time().plus(gap.scaled(1, 2)), ""));
            }
        }
        return next;
    }

    /**
     * Returns every second beat.
     *
     * @param kept one that stays
     */
    public static List<Mark> halved(List<Mark> beats, MarkId kept) {
        int parity = index(beats, kept) % 2;
        List<Mark> next = new ArrayList<>();
        for (int i = parity; i < beats.size(); i += 2) {
            next.add(beats.get(i));
        }
        return next;
    }

    /**
     * Returns the beats with one of them elsewhere. The {@code reach} neighbours on each side go along, the less the further
     * away they are, and never past each other.
     */
    public static List<Mark> moved(List<Mark> beats, MarkId which, Time to, int reach) {
        int index = index(beats, which);
        Time by = to.minus(beats.get(index).time());
        List<Mark> next = new ArrayList<>(beats);
        for (int i = Math.max(0, index - reach); i <= Math.min(beats.size() - 1, index + reach); i++) {
            Mark beat = beats.get(i);
            long share = reach + 1L - Math.abs(i - index);
            Time time = beat.time().plus(by.scaled(share, reach + 1L));
            next.set(i, beat.withTime(Time.max(Time.ZERO, time)));
        }
        for (int i = 1; i < next.size(); i++) {
            if (!next.get(i - 1).time().isBefore(next.get(i).time())) {
                throw new Refusal("the beat cannot go to " + to + ": it would pass its neighbour at "
                        + next.get(i).time());
            }
        }
        return next;
    }

    /** Returns where a beat is in the list. */
    public static int index(List<Mark> beats, MarkId which) {
        for (int i = 0; i < beats.size(); i++) {
            if (beats.get(i).id().equals(which)) {
                return i;
            }
        }
        throw new Refusal("that beat is no longer there");
    }

    /** Returns the index of the beat nearest to a time. */
    public static int nearest(List<Mark> beats, Time time) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < beats.size(); i++) {
            long distance = Math.abs(beats.get(i).time().micros() - time.micros());
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        if (best < 0) {
            throw new Refusal("there are no beats yet");
        }
        return best;
    }
}
