package org.sequencemaker.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Span SPAN = Span.ofMillis(100, 200);

    @Test
    void aSpanIsNeverEmptyAndNeverBeforeTheShow() {
        assertThrows(IllegalArgumentException.class, () -> Span.ofMillis(100, 100));
        assertThrows(IllegalArgumentException.class, () -> Span.ofMillis(100, 99));
        assertThrows(IllegalArgumentException.class, () -> Span.ofMillis(-1, 99));
        assertFalse(Span.isPossible(Time.ofMillis(-1), Time.ZERO));
        assertTrue(Span.isPossible(Time.ZERO, Time.ofMicros(1)));
    }

    @Test
    void theEndDoesNotBelongToIt() {
        assertTrue(SPAN.contains(Time.ofMillis(100)));
        assertFalse(SPAN.contains(Time.ofMillis(200)));
        assertFalse(SPAN.overlaps(Span.ofMillis(200, 300)));
        assertTrue(SPAN.overlaps(Span.ofMillis(199, 300)));
        assertTrue(SPAN.contains(SPAN));
    }

    @Test
    void spansHaveTimeInCommonOrNone() {
        assertEquals(Span.ofMillis(150, 200), SPAN.intersection(Span.ofMillis(150, 900)));
        assertNull(SPAN.intersection(Span.ofMillis(200, 900)));
    }

    @Test
    void movingKeepsTheLength() {
        assertEquals(Span.ofMillis(0, 100), SPAN.at(Time.ZERO));
        assertEquals(Span.ofMillis(90, 190), SPAN.shifted(Time.ofMillis(-10)));
        assertEquals(Time.ofMillis(100), SPAN.length());
    }
}
