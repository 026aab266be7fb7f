package org.sequencemaker.audio.stretch;

import org.sequencemaker.audio.sound.PcmSource;

/**
 * Plays a song at another speed with its pitch kept. For one thread.
 *
 * <p>The result is the song cut into grains that follow each other with short cross-fades, chosen by similarity of the wave
 * (W. Verhelst and M. Roelands, "An overlap-add technique based on waveform similarity", ICASSP 1993), here with one offset
 * for both channels and with attacks that stay where they belong (after C. Duxbury, M. Davies and M. Sandler, "Improved time
 * scaling of musical audio using phase locking at transients", AES 112, 2002). With output frame <i>y</i>, start <i>s</i> and
 * speed <i>v</i>:
 *
 * <ul>
 *   <li>What should sound at <i>y</i> is song frame <i>s + v·y</i>. It is computed anew for each grain and never summed up, so
 *       that there is no drift.
 *   <li>A grain is {@value #GRAIN} s long and cross-faded over {@value #FADE} s with a raised cosine. The next grain begins at
 *       <i>p* = s + v·y − (1 − v)·L/2</i> for its length <i>L</i>, so that the error changes its sign in its middle, moved by
 *       up to ±{@value #REACH} s to where the normalised cross-correlation of both channels with what would have come next is
 *       greatest.
 *   <li>An attack at song frame <i>t</i> belongs to <i>y = (t − s)/v</i>. The grain around it begins so that it sounds exactly
 *       there and lasts at least {@value #HOLD} s beyond; grains before it end before it, grains after it begin after it.
 *       So it sounds once, not twice and not never.
 * </ul>
 */
public final class TimeStretch {
    private static final double GRAIN = 0.020;
    private static final double FADE = 0.008;
    private static final double REACH = 0.008;
    private static final double HOLD = 0.014;
    private static final double BEFORE = 0.002;
    private static final double AFTER = 0.008;
    private static final double COMPARED = 0.012;
    private static final int SHORTEST = 32;

    private final PcmSource source;
    private final double speed;
    private final long start;
    private final Attacks attacks;
    private final int grain;
    private final int fade;
    private final int reach;
    private final int hold;
    private final int before;
    private final int after;
    private final Glass glass;
    private final Likeness likeness;

    private long y;
    private long place;
    private long heldUntil;
    private long lastAttack = Long.MIN_VALUE / 2;

    private float[] ready;
    private int readyFrom;
    private int readyTo;

    /**
     * Plays {@code source} from frame {@code start}.
     *
     * @param speed 0.25 to 4; 1 copies frame by frame
     */
    public TimeStretch(PcmSource source, double speed, long start) {
        if (!(speed >= 0.25 && speed <= 4)) {
            throw new IllegalArgumentException("The speed must be 0.25 to 4, not " + speed);
        }
        int rate = source.rate();
        this.source = source;
        this.speed = speed;
        this.start = start;
        this.place = start;
        this.grain = frames(GRAIN, rate);
        this.fade = frames(FADE, rate);
        this.reach = frames(REACH, rate);
        this.hold = frames(HOLD, rate);
        this.before = frames(BEFORE, rate);
        this.after = frames(AFTER, rate);
        this.glass = new Glass(source);
        this.likeness = new Likeness(frames(COMPARED, rate), reach);
        this.attacks = new Attacks(source, start);
        this.ready = new float[2 * (2 * grain + 4 * fade + 4 * hold)];
    }

    private static int frames(double seconds, int rate) {
        return Math.max(2, (int) Math.round(seconds * rate));
    }

    /** Makes the next {@code count} frames. */
    public void make(float[] stereo, int count) {
        if (speed == 1) {
            source.read(place, stereo, count);
            place += count;
            return;
        }
        for (int done = 0; done < count; ) {
            if (readyFrom == readyTo) {
                next();
            }
            int n = Math.min(count - done, readyTo - readyFrom);
            System.arraycopy(ready, 2 * readyFrom, stereo, 2 * done, 2 * n);
            readyFrom += n;
            done += n;
        }
    }

    /** Makes the rest of this grain and the fade into the next. */
    private void next() {
        long attack = nextAttack();
        long due = due(attack);
        long natural = Math.max(y + grain, heldUntil);
        // Later than that, the fade out of this grain would run into an attack that is still to come.
        long limit = Math.max(y, y + attack - before - place - fade);
        long atAttack = due - before - fade;
        if (atAttack > natural + fade) {
            splice(Math.min(natural, limit), attack);
        } else if (atAttack > limit && atAttack - fade - SHORTEST >= y) {
            splice(Math.min(limit, atAttack - fade - SHORTEST), attack);
        } else {
            lock(attack, due, Math.min(atAttack, limit));
        }
    }

    private void splice(long end, long attack) {
        long goesOn = place + (end - y);
        change(end, goesOn, best(goesOn, end, attack), fade);
    }

    private void lock(long attack, long due, long wanted) {
        long end = Math.max(y, wanted);
        int over = (int) Math.clamp(due - before - end, SHORTEST, fade);
        change(end, place + (end - y), attack - (due - end), over);
        lastAttack = attack;
        heldUntil = due + hold;
    }

    private void change(long end, long goesOn, long next, int over) {
        emit((int) (end - y), goesOn, next, over);
        y = end + over;
        place = next + over;
    }

    private long due(long attack) {
        return attack == Long.MAX_VALUE ? Long.MAX_VALUE / 2 : (long) Math.floor((attack - start) / speed);
    }

    /** The next attack that can still be put where it belongs; those that come too close after another sound with it. */
    private long nextAttack() {
        // What is due soon, and what this grain and the next could run into.
        long ahead = 2L * grain + 4L * fade + 2L * hold;
        long far = Math.max(start + (long) (speed * (y + ahead)), place + ahead) + 2L * reach;
        while (true) {
            long attack = attacks.after(lastAttack, far);
            if (attack == Long.MAX_VALUE || due(attack) - before - SHORTEST >= Math.max(y, heldUntil)) {
                return attack == Long.MAX_VALUE ? Long.MAX_VALUE / 4 : attack;
            }
            lastAttack = attack;
        }
    }

    private long best(long goesOn, long end, long attack) {
        long ideal = Math.round(start + speed * end - (1 - speed) * (grain + fade) / 2);
        long least = Math.max(ideal - reach, Math.min(lastAttack + after, ideal + reach));
        long most = Math.min(ideal + reach, attack - before - 2L * fade - SHORTEST);
        return most <= least ? most : likeness.best(glass, goesOn, ideal, least, most);
    }

    private void emit(int whole, long goesOn, long next, int over) {
        int frames = whole + over;
        if (ready.length < 2 * frames) {
            ready = new float[2 * frames];
        }
        glass.copy(goesOn - whole, ready, 0, frames);
        glass.look(next, next + over);
        for (int i = 0; i < over; i++) {
            float w = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / over));
            int at = 2 * (whole + i);
            ready[at] += w * (glass.left(next + i) - ready[at]);
            ready[at + 1] += w * (glass.right(next + i) - ready[at + 1]);
        }
        readyFrom = 0;
        readyTo = frames;
    }
}
