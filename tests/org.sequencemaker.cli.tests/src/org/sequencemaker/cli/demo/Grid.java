package org.sequencemaker.cli.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.sequencemaker.model.time.Time;

/**
 * Where the sixteenths of the music lie in time. Everything of the demo is placed in sixteenths, so
 * that another tempo, or the beats of a real song, moves it as a whole.
 *
 * @param beats when each beat is, one more than there are, so that the last one has an end
 */
record Grid(List<Time> beats) {
    /** Sixteenths of a beat. */
    static final int BEAT = 4;

    /** Sixteenths of a bar of four beats. */
    static final int BAR = 4 * BEAT;

    Grid {
        beats = List.copyOf(beats);
    }

    /** Returns a grid of equal beats from the start of the show. */
    static Grid steady(int beatsPerMinute, int bars) {
        return new Grid(IntStream.rangeClosed(0, 4 * bars)
                .mapToObj(beat -> Time.ofMicros(60_000_000L * beat / beatsPerMinute))
                .toList());
    }

    Time time(int sixteenth) {
        int beat = sixteenth / BEAT;
        Time start = beats.get(beat);
        int rest = sixteenth % BEAT;
        if (rest == 0) {
            return start;
        }
        Time next = beats.get(beat + 1);
        return start.plus(Time.ofMicros(next.minus(start).micros() * rest / BEAT));
    }

    /** How many beats there are. */
    int count() {
        return beats.size() - 1;
    }

    Time end() {
        return beats.getLast();
    }
}
