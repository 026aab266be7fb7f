package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.model.time.Time;

class TimeTextTest {
    @Test
    void readsSecondsAndMinutes() {
        assertEquals(Time.ofMillis(62_500), TimeText.parse("--from", "62.5"));
        assertEquals(Time.ofMillis(62_500), TimeText.parse("--from", "1:02.5"));
        assertEquals(Time.ZERO, TimeText.parse("--from", "0"));
        assertEquals(Time.ofMicros(1), TimeText.parse("--from", "0.000001"));
        assertEquals(Time.ofMillis(86_400_000), TimeText.parse("--to", "1440:00"));
    }

    @Test
    void readsWhatTimesAreWrittenAs() {
        Time time = Time.ofMillis(754_321);
        assertEquals(time, TimeText.parse("--from", time.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "1:60", "1:2:3", "x", "1e3", "1,5", "0.0000001", "1440:01", "99999999", "NaN", "١"})
    void refusesAnythingElseAndNamesTheOption(String text) {
        UsageException refused = assertThrows(UsageException.class, () -> TimeText.parse("--from", text));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("--from: "), refused.getMessage());
    }
}
