package org.sequencemaker.codec.program;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.timeline.Timeline;

/**
 * What a prop shows at each tick of a timeline: the colours that go into its program, computed by the code
 * that builds the program, for previews and live play. Black before the first segment, in gaps and after
 * the end. Immutable, safe from any thread as long as the effects are pure, as they must be.
 */
public final class ShowColours {
    private final int pixels;
    private final int rateHz;
    private final Stretch[] stretches;
    private final List<String> warnings;

    private ShowColours(int pixels, int rateHz, Stretches stretches) {
        this.pixels = pixels;
        this.rateHz = rateHz;
        this.stretches = stretches.list().toArray(new Stretch[0]);
        this.warnings = stretches.warnings();
    }

    /**
     * Lays a timeline out in ticks. Each border between segments goes to the nearest tick, so that nothing
     * drifts and neighbours stay neighbours; a segment so short that both its ends fall on one tick is
     * left out, with a warning.
     *
     * @param rateHz ticks per second, at least 1
     * @param effects the kinds of effect there are; others are left out, with a warning
     */
    public static ShowColours of(Timeline timeline, int rateHz, EffectKinds effects) {
        return new ShowColours(timeline.pixels(), rateHz, new Stretches(timeline, rateHz, effects));
    }

    /** How long the program plays: to the end of the last segment, or of the show where there is none. */
    public long ticks() {
        return stretches.length == 0 ? 0 : stretches[stretches.length - 1].to();
    }

    public int pixels() {
        return pixels;
    }

    public int rateHz() {
        return rateHz;
    }

    /** What had to be left out or changed, in words for the user. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * Gives the colours at a tick.
     *
     * @param tick any; outside the program everything is black
     * @param into filled with {@code 0xRRGGBB}, one a pixel; what is beyond the prop's pixels becomes black
     */
    public void colours(long tick, int[] into) {
        Arrays.fill(into, 0);
        if (tick < 0 || tick >= ticks()) {
            return;
        }
        Stretch stretch = stretches[indexAt(tick)];
        if (stretch.lit() == into.length) {
            stretch.paint().at(tick - stretch.from(), into);
            return;
        }
        int[] lit = new int[stretch.lit()];
        stretch.paint().at(tick - stretch.from(), lit);
        System.arraycopy(lit, 0, into, 0, Math.min(lit.length, into.length));
    }

    /**
     * Returns the first tick after one that may show other colours: what lies between need not be asked for.
     *
     * @return {@link Long#MAX_VALUE} where nothing comes any more
     */
    public long sameUntil(long tick) {
        if (tick < 0) {
            return 0;
        }
        if (tick >= ticks()) {
            return Long.MAX_VALUE;
        }
        Stretch stretch = stretches[indexAt(tick)];
        return stretch.paint() instanceof Paint.Solid ? stretch.to() : tick + 1;
    }

    List<Stretch> stretches() {
        return Arrays.asList(stretches);
    }

    private int indexAt(long tick) {
        int low = 0;
        int high = stretches.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches[middle].from() <= tick) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
