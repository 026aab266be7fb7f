package org.sequencemaker.ui.timeline.light;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class EffectStripTest {
    private static final EffectKinds EFFECTS = EffectKinds.of(BuiltinEffects.all());
    private static final Rgb RED = new Rgb(255, 0, 0);

    /** A column a tick. */
    private static final double CLOSE = 10_000;

    private final Timeline ball = aTimeline()
            .look(
                    1_000,
                    3_000,
                    Look.solid(RED).withEffects(List.of(new Effect("chase", Map.of()), new Effect("strobe", Map.of()))))
            .lasting(4_000);
    private final Segment segment = ball.segments().getFirst();
    private final ShowColours show = ShowColours.of(ball, 100, EFFECTS);

    @Test
    void closeUpEveryColumnIsATickOfTheProgramPixelByPixel() {
        EffectStrip strip = strip(CLOSE);
        int[][] columns = strip.columns(segment, segment.start(), CLOSE, 200, 4);
        int[] colours = new int[4];
        for (int column = 0; column < 200; column++) {
            show.colours(100 + column, colours);
            assertArrayEquals(
                    colours,
                    new int[] {columns[0][column], columns[1][column], columns[2][column], columns[3][column]});
        }
    }

    @Test
    void fromAfarAStrobeIsHalfAsBright() {
        Timeline strobe = aTimeline()
                .look(0, 8_000, Look.solid(RED).withEffects(List.of(new Effect("strobe", Map.of()))))
                .lasting(8_000);
        Segment only = strobe.segments().getFirst();
        EffectStrip strip =
                EffectStrip.of(ShowColours.of(strobe, 100, EFFECTS), only, only.start(), only.end(), 80_000);
        int[] row = strip.columns(only, only.start(), 80_000, 100, 1)[0];
        for (int colour : row) {
            assertTrue((colour >> 16) > 90 && (colour >> 16) < 165, Integer.toHexString(colour));
        }
    }

    @Test
    void itIsGoodForWhatItWasMadeForAndNotForMuchCloserOrFarther() {
        EffectStrip strip = strip(CLOSE);
        assertTrue(strip.isRightFor(segment, segment.start(), segment.end(), CLOSE));
        assertTrue(strip.isRightFor(segment, segment.start(), segment.end(), CLOSE * 2));
        assertFalse(strip.isRightFor(segment, segment.start(), segment.end(), CLOSE / 4));
        assertFalse(strip.isRightFor(segment, segment.start(), segment.end(), CLOSE * 20));
        assertFalse(strip.isRightFor(segment.withPixels(2), segment.start(), segment.end(), CLOSE));
    }

    @Test
    void whileASegmentIsMovedItKeepsItsLook() {
        EffectStrip strip = strip(CLOSE);
        Segment moved = segment.placed(segment.span().shifted(Time.ofMillis(500)));
        assertArrayEquals(
                strip.columns(segment, segment.start(), CLOSE, 100, 4),
                strip.columns(moved, moved.start(), CLOSE, 100, 4));
    }

    @Test
    void ofAVeryLongSegmentOnlyWhatIsAroundTheViewIsWorkedOut() {
        Timeline all = aTimeline()
                .look(0, 3_600_000, Look.solid(RED).withEffects(List.of(new Effect("rainbow", Map.of()))))
                .lasting(3_600_000);
        Segment only = all.segments().getFirst();
        Time from = Time.ofMillis(1_000_000);
        Time to = Time.ofMillis(1_010_000);
        EffectStrip strip = EffectStrip.of(ShowColours.of(all, 100, EFFECTS), only, from, to, CLOSE);
        assertTrue(strip.isRightFor(only, from, to, CLOSE));
        assertFalse(strip.isRightFor(only, Time.ofMillis(2_000_000), Time.ofMillis(2_010_000), CLOSE));
        assertEquals(4 * 3_000, strip.size());
    }

    private EffectStrip strip(double step) {
        return EffectStrip.of(show, segment, segment.start(), segment.end(), step);
    }
}
