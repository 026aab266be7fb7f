package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class SegmentTest {
    private static final Anchor ANCHOR = new Anchor(MarkId.fresh(), Time.ZERO);

    private final Segment segment =
            Segment.of(Span.ofMillis(0, 1000), Look.solid(Rgb.WHITE)).withAnchors(ANCHOR, ANCHOR);

    @Test
    void aSegmentLightsAtLeastOnePixel() {
        assertThrows(IllegalArgumentException.class, () -> segment.withPixels(0));
        assertThrows(IllegalArgumentException.class, () -> segment.withPixels(256));
    }

    @Test
    void anEndThatIsPlacedElsewhereLetsGoOfItsMark() {
        Segment longer = segment.placed(Span.ofMillis(0, 2000));
        assertEquals(ANCHOR, longer.startAnchor());
        assertNull(longer.endAnchor());
        assertSame(segment, segment.placed(segment.span()));
        assertEquals(ANCHOR, segment.withSpan(Span.ofMillis(5, 6)).startAnchor());
    }

    @Test
    void aCopyIsAnotherSegmentThatShinesTheSame() {
        Segment copy = segment.copy();
        assertNotEquals(segment.id(), copy.id());
        assertNull(copy.startAnchor());
        assertTrue(copy.shinesLike(segment));
        assertFalse(copy.withPixels(1).shinesLike(segment));
    }

    @Test
    void aSegmentThatLitAllOfAPropLightsAllOfAnother() {
        assertEquals(9, segment.fitted(4, 9).pixels());
        assertEquals(3, segment.fitted(5, 3).pixels());
        assertEquals(4, segment.fitted(5, 9).pixels());
    }
}
