package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequencemaker.codec.program.Shows.B;
import static org.sequencemaker.codec.program.Shows.G;
import static org.sequencemaker.codec.program.Shows.R;

import org.junit.jupiter.api.Test;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Timeline;

class ShowColoursTest {
    @Test
    void eachTickHasTheColourOfItsSegment() {
        ShowColours show = show(Shows.at(100).gap(2).solid(2, R).fade(3, G, B).timeline());
        int[] expected = {0, 0, 0xFF0000, 0xFF0000, 0x00FF00, 0x008080, 0x0000FF, 0};
        for (int tick = 0; tick < expected.length; tick++) {
            assertArrayEquals(
                    new int[] {expected[tick], expected[tick], expected[tick], expected[tick]}, at(show, tick, 4));
        }
        assertEquals(7, show.ticks());
    }

    @Test
    void everythingIsBlackBeforeAndAfter() {
        ShowColours show = show(Shows.at(100).solid(2, R).timeline(Time.ofMillis(60_000)));
        assertArrayEquals(new int[4], at(show, -1, 4));
        assertArrayEquals(new int[4], at(show, 2, 4));
        assertArrayEquals(new int[4], at(show, Long.MAX_VALUE, 4));
    }

    @Test
    void pixelsThatAreNotLitAreBlack() {
        ShowColours show = show(Shows.at(100).look(5, Look.solid(R), 3).timeline());
        assertArrayEquals(new int[] {0xFF0000, 0xFF0000, 0xFF0000, 0}, at(show, 0, 4));
        assertArrayEquals(new int[] {0xFF0000, 0xFF0000}, at(show, 0, 2));
        assertArrayEquals(new int[] {0xFF0000, 0xFF0000, 0xFF0000, 0, 0, 0}, at(show, 0, 6));
    }

    @Test
    void aFadeHasOneColourForTicksInARowWhereItIsLong() {
        ShowColours show = ShowColours.of(Shows.at(1000).fade(1020, R, B).timeline(), 1000, EffectKinds.NONE);
        assertArrayEquals(at(show, 4, 4), at(show, 7, 4));
    }

    @Test
    void whereNothingChangesItSaysHowLong() {
        ShowColours show = show(Shows.at(100).gap(2).solid(2, R).fade(3, G, B).timeline());
        assertEquals(0, show.sameUntil(-5));
        assertEquals(2, show.sameUntil(0));
        assertEquals(4, show.sameUntil(3));
        assertEquals(5, show.sameUntil(4));
        assertEquals(Long.MAX_VALUE, show.sameUntil(7));
    }

    private static ShowColours show(Timeline timeline) {
        return ShowColours.of(timeline, 100, EffectKinds.NONE);
    }

    private static int[] at(ShowColours show, long tick, int pixels) {
        int[] colours = new int[pixels];
        show.colours(tick, colours);
        return colours;
    }
}
