package org.sequencemaker.layout.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.model.Refusal;

class SiteswapTest {
    @ParameterizedTest
    @CsvSource({"3,3", "441,3", "531,3", "423,3", "4 4 1,3", "b97531,6", "53,4", "97531,5", "1,1", "0,0", "51,3", "z,35"
    })
    void aPatternTakesAsManyBallsAsItsAverage(String text, int balls) {
        assertEquals(balls, Siteswap.parse(text).balls());
    }

    @ParameterizedTest
    @CsvSource({"432", "543", "321", "54", "21"})
    void throwsThatLandTogetherOrHaveNoWholeAverageAreRefused(String text) {
        assertThrows(Refusal.class, () -> Siteswap.parse(text));
    }

    @Test
    void theReasonIsSaid() {
        assertEquals("throw 1 and throw 2 land at the same time", reason("432"));
        assertEquals(
                "the throws must be a whole number on average, for that is how many balls there are; here it is 9 / 2",
                reason("54"));
        assertEquals("“-” is no throw: write 0 to 9, and a to z for 10 to 35", reason("3-1"));
        assertEquals("a pattern has 1 to 32 throws, such as 3 or 441", reason(" "));
        assertEquals("a pattern has 1 to 32 throws, such as 3 or 441", reason("3".repeat(33)));
    }

    @Test
    void itIsWrittenAsItWasRead() {
        assertEquals("b97531", Siteswap.parse("B 97531").toString());
    }

    private static String reason(String text) {
        return assertThrows(Refusal.class, () -> Siteswap.parse(text)).reason();
    }
}
