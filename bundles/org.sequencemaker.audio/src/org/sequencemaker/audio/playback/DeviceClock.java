package org.sequencemaker.audio.playback;

/**
 * The counter of a device made smooth. A device says in steps of 10 to 20 ms how far it is; a straight line through these
 * steps over the clock of the system is known to well under a millisecond at any moment between.
 *
 * <p>An α-β filter (second-order tracking loop; E. Brookner, "Tracking and Kalman Filtering Made Easy", 1998). At the
 * <i>k</i>-th step its gains are those of the least-squares line through all steps so far, α = 2(2k − 1)/(k(k + 1)) and
 * β = 6/(k(k + 1)), until they have come down to α = {@value #ALPHA} and β = α²/(2 − α): quick at the start, calm later. A step
 * counts for the middle between the look that showed it and the look before, unless the device moves at every look.
 */
final class DeviceClock {
    private static final double ALPHA = 0.04;
    private static final double BETA = ALPHA * ALPHA / (2 - ALPHA);

    /** The device has stumbled when it is this far from the line, in seconds. */
    private static final double TORN = 0.08;

    /** No further than this, in seconds, is the line drawn beyond the last step: the device may have stopped. */
    static final double BEYOND = 0.12;

    /** The same before the first step. */
    private static final double FIRST = 0.02;

    private final int rate;
    private final double beyond;
    private long lastFrames;
    private long lastLook;
    private long zero;
    private boolean hasStarted;
    private boolean isAwake;
    private boolean movedBefore;
    private int steps;
    private double time;
    private double frames;
    private double speed;

    /** @param beyond how many seconds beyond the last look the device is believed to have gone on */
    DeviceClock(int rate, double beyond) {
        this.rate = rate;
        this.beyond = beyond;
        this.speed = rate;
    }

    /**
     * Begins anew: the device stands at a frame.
     *
     * @param awake whether it has just played, and so will again at once; else it may need a second
     */
    void reset(long now, long at, boolean awake) {
        isAwake = awake;
        movedBefore = false;
        zero = now;
        lastLook = now;
        lastFrames = at;
        hasStarted = false;
        steps = 0;
        time = 0;
        frames = at;
        speed = rate;
    }

    /** Takes note of a look at the device. */
    void look(long now, long at) {
        if (at != lastFrames) {
            step(movedBefore ? (now - zero) * 1e-9 : ((now - zero) + (lastLook - zero)) * 0.5e-9, at);
            lastFrames = at;
            hasStarted = true;
            movedBefore = true;
        } else {
            movedBefore = false;
        }
        lastLook = now;
    }

    private void step(double when, long at) {
        double passed = when - time;
        double error = at - (frames + speed * passed);
        if (steps == 0 || Math.abs(error) > TORN * rate) {
            steps = 1;
            frames = at;
            speed = rate;
        } else {
            steps++;
            double k = steps;
            double alpha = Math.max(ALPHA, 2 * (2 * k - 1) / (k * (k + 1)));
            double beta = Math.max(BETA, Math.min(1, 6 / (k * (k + 1))));
            frames += speed * passed + alpha * error;
            // A device is never 2 % off; a rate learned from the first uneven steps could be.
            speed = Math.clamp(speed + beta * error / Math.max(passed, 0.001), 0.98 * rate, 1.02 * rate);
        }
        time = when;
    }

    /** The line as it is now. */
    Line line() {
        return hasStarted
                ? new Line(zero, time, frames, speed, beyond)
                : new Line(zero, time, frames, isAwake ? rate : 0, FIRST);
    }

    /** Whether the device has moved since the last {@link #reset}. */
    boolean hasStarted() {
        return hasStarted;
    }

    /**
     * A straight line of frames over time.
     *
     * @param zero where the seconds count from, by the clock of the system
     * @param time seconds after that
     * @param frames at that time
     * @param speed frames per second
     * @param beyond seconds after {@code time} where the line ends
     */
    record Line(long zero, double time, double frames, double speed, double beyond) {
        double at(long now) {
            double passed = (now - zero) * 1e-9 - time;
            return frames + speed * Math.clamp(passed, -beyond, beyond);
        }
    }
}
