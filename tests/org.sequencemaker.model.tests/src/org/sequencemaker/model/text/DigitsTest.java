package org.sequencemaker.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void numbersInMessagesAreTheSameInEveryCountry() {
        Locale egypt = Locale.forLanguageTag("ar-EG-u-nu-arab");
        Locale.setDefault(egypt);
        assertNotEquals("12 1.5", "%d %.1f".formatted(12, 1.5));
        Digits.sameEverywhere();
        assertEquals("12 1.5", "%d %.1f".formatted(12, 1.5));
        assertEquals(egypt, Locale.getDefault(Locale.Category.DISPLAY));
    }
}
