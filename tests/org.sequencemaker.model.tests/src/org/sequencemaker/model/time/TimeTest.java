package org.sequencemaker.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeTest {
    @Test
    void secondsAreReadToTheNearestMicrosecond() {
        assertEquals(Time.ofMicros(1_234_568), Time.ofSeconds(new BigDecimal("1.2345675")));
        assertEquals(Time.ofMillis(100), Time.ofSeconds(0.1));
        assertEquals(new BigDecimal("1.234567"), Time.ofMicros(1_234_567).seconds());
        assertEquals(Time.ZERO, Time.ofSeconds(new BigDecimal("1E-999999999")));
    }

    @Test
    void whatIsNoTimeIsTurnedAway() {
        assertThrows(IllegalArgumentException.class, () -> Time.ofSeconds(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Time.ofSeconds(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> Time.ofSeconds(1e300));
        assertThrows(IllegalArgumentException.class, () -> Time.ofSeconds(new BigDecimal("1E+999999999")));
        assertThrows(IllegalArgumentException.class, () -> Time.ofMicros(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> Time.ofMillis(Long.MAX_VALUE));
    }

    @Test
    void everyTickOfEveryRateComesBackAsItself() {
        for (int rate = 1; rate <= 1000; rate++) {
            for (long tick : new long[] {0, 1, 2, 99, 65_535, 86_400L * rate - 1}) {
                assertEquals(tick, Time.ofTick(tick, rate).toTick(rate));
            }
        }
        assertEquals(Time.ofMicros(-3333), Time.ofTick(-1, 300));
        assertThrows(IllegalArgumentException.class, () -> Time.ofTick(1, 0));
    }

    @Test
    void aShareOfALongTimeIsExact() {
        long day = 86_400_000_000L;
        assertEquals(Time.ofMicros(day / 3), Time.ofMicros(day).scaled(day, 3 * day));
        assertEquals(Time.ofMicros(2), Time.ofMicros(3).scaled(1, 2));
        assertEquals(Time.ofMicros(-1), Time.ofMicros(-3).scaled(1, 2));
        assertThrows(IllegalArgumentException.class, () -> Time.ZERO.scaled(1, 0));
    }

    @Test
    void aSumForAFileStopsAtTheLastTime() {
        Time last = Time.ofMicros(1_000_000_000_000_000L);
        assertEquals(last, last.plusOrLast(Time.ofMicros(1)));
        assertEquals(Time.ofMicros(3), Time.ofMicros(1).plusOrLast(Time.ofMicros(2)));
    }

    @Test
    void peopleReadMinutesAndSeconds() {
        assertEquals("1:02.003", Time.ofMillis(62_003).toString());
        assertEquals("0:00.000001", Time.ofMicros(1).toString());
        assertEquals("-0:01.500", Time.ofMillis(-1500).toString());
    }

    @Test
    void timesAreOrdered() {
        Time early = Time.ofMicros(1);
        Time late = Time.ofMicros(2);
        assertEquals(early, Time.min(late, early));
        assertEquals(late, Time.max(late, early));
        assertEquals(-1, early.compareTo(late));
    }

    @Test
    void isReadTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("1:02.003004", Time.ofMicros(62_003_004).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
