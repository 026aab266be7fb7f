package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.assistant.talk.TurnUsage;

class UsageWordsTest {
    @Test
    void whatIsUnknownIsCalledUnknown() {
        assertEquals("tokens unknown · cost unknown", UsageWords.of(TurnUsage.UNKNOWN));
        assertEquals(-1, UsageWords.context(TurnUsage.UNKNOWN));
    }

    @Test
    void aCostThatIsKnownInPartSaysSo() {
        TurnUsage usage = new TurnUsage(10, 0, 5, 0.5, "EUR", false, -1, 0, Duration.ZERO);
        assertEquals("10 in · 5 out · cost 0.500 EUR and more", UsageWords.of(usage));
    }

    @Test
    void smallCostsKeepTheirDigits() {
        TurnUsage usage = new TurnUsage(1_234_567, 1_000, 5, 0.00123, "", true, 50, 100, Duration.ofSeconds(75));
        assertEquals("1,234,567 in (1,000 cached) · 5 out · cost 0.0012 · 1:15 min", UsageWords.of(usage));
        assertEquals(50, UsageWords.context(usage));
    }
}
