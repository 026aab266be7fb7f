package org.sequencemaker.layout.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the balls of a siteswap are, at any time: through the air as gravity has it, and in the hands from
 * the catch on the outside to the next throw on the inside. The pattern has always been going on, so that
 * every moment can be asked for by itself.
 */
public final class Juggling {
    /** In m/s². */
    private static final double GRAVITY = 9.81;

    /** From one throw to the next, in seconds: as people juggle a cascade. */
    private static final double BEAT = 0.26;

    /** How long a ball stays in a hand, in beats, and at most which part of its time. */
    private static final double DWELL = 1.3;

    private static final double MOST_DWELL = 0.6;
    private static final double THROW_X = 0.16;
    private static final double CATCH_X = 0.34;

    /** How far a hand goes down between catch and throw. */
    private static final double SCOOP = 0.1;

    private final Siteswap siteswap;
    private final List<Ball> balls = new ArrayList<>();

    /**
     * One ball of an orbit: the beats at which it is thrown, over and over.
     *
     * @param first a beat at which it is thrown
     * @param length beats after which its throws repeat
     * @param starts beats of its throws after {@code first}, the first one 0
     */
    private record Ball(long first, int length, List<Integer> starts) {}

    public Juggling(Siteswap siteswap) {
        this.siteswap = siteswap;
        boolean[] isSeen = new boolean[siteswap.period()];
        for (int beat = 0; beat < siteswap.period(); beat++) {
            if (!isSeen[beat] && siteswap.at(beat) > 0) {
                addOrbit(beat, isSeen);
            }
        }
    }

    /** How many balls there are. */
    public int balls() {
        return balls.size();
    }

    /** Returns where a ball is. */
    public Point at(int ball, double seconds) {
        Ball one = balls.get(ball);
        double beats = seconds / BEAT;
        double within = beats - one.first;
        double turns = Math.floor(within / one.length);
        double local = within - turns * one.length;
        int index = one.starts.size() - 1;
        while (index > 0 && one.starts.get(index) > local) {
            index--;
        }
        int start = one.starts.get(index);
        long beat = one.first + (long) turns * one.length + start;
        return flight(siteswap.at(beat), hand(beat), local - start);
    }

    /** How high the highest throw goes over the hands, in metres. */
    public double height() {
        double highest = 0;
        for (int height : siteswap.throwsOfBeats()) {
            double air = (height - dwell(height)) * BEAT;
            highest = Math.max(highest, isHeld(height) ? 0 : GRAVITY * air * air / 8);
        }
        return highest;
    }

    /** How far the hands reach to each side, in metres. */
    public static double reach() {
        return CATCH_X;
    }

    private void addOrbit(int first, boolean[] isSeen) {
        List<Integer> starts = new ArrayList<>();
        int length = 0;
        int beat = first;
        do {
            isSeen[beat] = true;
            starts.add(length);
            length += siteswap.at(beat);
            beat = (beat + siteswap.at(beat)) % siteswap.period();
        } while (beat != first);
        // An orbit of m periods is gone through by m balls, a period apart.
        for (int i = 0; i < length / siteswap.period(); i++) {
            balls.add(new Ball(first + (long) i * siteswap.period(), length, starts));
        }
    }

    /** @param beats since the throw */
    private static Point flight(int height, int hand, double beats) {
        int other = height % 2 == 0 ? hand : -hand;
        Point thrown = new Point(hand * THROW_X, 0);
        if (isHeld(height)) {
            return held(hand, beats / height);
        }
        double air = height - dwell(height);
        Point caught = new Point(other * CATCH_X, 0);
        if (beats >= air) {
            return carried(caught, new Point(other * THROW_X, 0), (beats - air) / (height - air));
        }
        double part = beats / air;
        double time = beats * BEAT;
        double rise = GRAVITY * time * (air * BEAT - time) / 2;
        return new Point(thrown.towards(caught, part).x(), rise);
    }

    private static Point carried(Point from, Point to, double part) {
        Point straight = from.towards(to, (1 - Math.cos(Math.PI * part)) / 2);
        return new Point(straight.x(), -SCOOP * Math.sin(Math.PI * part));
    }

    /** Out and in again, where it was thrown from. */
    private static Point held(int hand, double part) {
        double out = (1 - Math.cos(2 * Math.PI * part)) / 2;
        return new Point(hand * (THROW_X + (CATCH_X - THROW_X) * out / 2), -SCOOP * out / 2);
    }

    private static double dwell(int height) {
        return Math.min(DWELL, MOST_DWELL * height);
    }

    /** A ball that its hand throws again two beats later is not thrown at all. */
    private static boolean isHeld(int height) {
        return height == 2;
    }

    private static int hand(long beat) {
        return beat % 2 == 0 ? 1 : -1;
    }
}
