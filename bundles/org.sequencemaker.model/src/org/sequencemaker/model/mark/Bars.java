package org.sequencemaker.model.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;

/**
 * Bars and beats of the music, as the first track of beats and the first of downbeats have them. Both are
 * counted from 1; beats before the first downbeat are in bar 0. Without downbeats everything is one bar.
 */
public final class Bars {
    public static final Bars NONE = new Bars(new long[0], new int[0], new int[0]);

    /** A beat this near to a downbeat is that downbeat; the fastest music has beats 200 ms apart. */
    private static final long SAME_MICROS = 60_000;

    private final long[] times;
    private final int[] bars;
    private final int[] beats;

    private Bars(long[] times, int[] bars, int[] beats) {
        this.times = times;
        this.bars = bars;
        this.beats = beats;
    }

    /** Reads the beats of a project's mark tracks; there may be none. */
    public static Bars of(List<MarkTrack> tracks) {
        List<Mark> downbeats = first(tracks, MarkTrack.Kind.DOWNBEAT);
        List<Mark> beats = first(tracks, MarkTrack.Kind.BEAT);
        List<Long> times = new ArrayList<>();
        List<Boolean> opens = new ArrayList<>();
        int down = 0;
        for (Mark beat : beats) {
            long time = beat.time().micros();
            while (down < downbeats.size() && downbeats.get(down).time().micros() <= time - SAME_MICROS) {
                times.add(downbeats.get(down++).time().micros());
                opens.add(true);
            }
            boolean opening =
                    down < downbeats.size() && downbeats.get(down).time().micros() < time + SAME_MICROS;
            if (opening) {
                down++;
            }
            times.add(time);
            opens.add(opening);
        }
        for (; down < downbeats.size(); down++) {
            times.add(downbeats.get(down).time().micros());
            opens.add(true);
        }
        return counted(times, opens, downbeats.isEmpty());
    }

    public boolean isEmpty() {
        return times.length == 0;
    }

    /** Returns the times of all beats, in order. */
    public List<Time> times() {
        return Arrays.stream(times).mapToObj(Time::ofMicros).toList();
    }

    /**
     * Returns bar, beat and the share of the beat that has passed, such as {@code 12|3.50}; empty before
     * the first beat and where there are none.
     */
    public String text(Time time) {
        int index = at(time);
        if (index < 0) {
            return "";
        }
        long length = lengthOf(index);
        long share = length == 0 ? 0 : Math.min(99, (time.micros() - times[index]) * 100 / length);
        String place = bars[index] + "|" + beats[index];
        return share == 0 ? place : place + String.format(Locale.ROOT, ".%02d", share);
    }

    /**
     * Returns when a beat is.
     *
     * @param bar from 1; 0 for the beats before the first downbeat
     * @param beat from 1
     * @param share how much of the beat has passed then, 0 up to 1
     * @return null if there is no such beat
     */
    public @Nullable Time time(int bar, int beat, double share) {
        for (int i = 0; i < times.length; i++) {
            if (bars[i] == bar && beats[i] == beat) {
                return Time.ofMicros(times[i] + Math.round(lengthOf(i) * share));
            }
        }
        return null;
    }

    /** Returns how long the beat at a time lasts, or the one nearest to it; zero where there are fewer than two. */
    public Time beatLength(Time time) {
        return times.length < 2 ? Time.ZERO : Time.ofMicros(lengthOf(Math.max(0, at(time))));
    }

    private int at(Time time) {
        int found = Arrays.binarySearch(times, time.micros());
        return found >= 0 ? found : -found - 2;
    }

    private long lengthOf(int index) {
        if (times.length < 2) {
            return 0;
        }
        return index + 1 < times.length ? times[index + 1] - times[index] : times[index] - times[index - 1];
    }

    private static Bars counted(List<Long> times, List<Boolean> opens, boolean oneBar) {
        int count = times.size();
        int[] bars = new int[count];
        int[] beats = new int[count];
        int bar = oneBar ? 1 : 0;
        int beat = 0;
        for (int i = 0; i < count; i++) {
            if (opens.get(i)) {
                bar++;
                beat = 0;
            }
            bars[i] = bar;
            beats[i] = ++beat;
        }
        return new Bars(times.stream().mapToLong(Long::longValue).toArray(), bars, beats);
    }

    private static List<Mark> first(List<MarkTrack> tracks, MarkTrack.Kind kind) {
        return tracks.stream()
                .filter(track -> track.kind() == kind && !track.marks().isEmpty())
                .findFirst()
                .map(MarkTrack::marks)
                .orElse(List.of());
    }
}
