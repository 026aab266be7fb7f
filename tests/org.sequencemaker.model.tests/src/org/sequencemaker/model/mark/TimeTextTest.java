package org.sequencemaker.model.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

class TimeTextTest {
    private static final MarkTrack BEATS = new MarkTrack(
            "b",
            "Beats",
            MarkTrack.Kind.BEAT,
            Rgb.WHITE,
            List.of(Mark.at(Time.ofMillis(1000), ""), Mark.at(Time.ofMillis(1600), "")));

    private final TimeText text = new TimeText(100, Bars.of(List.of(BEATS)));

    @ParameterizedTest
    @CsvSource({
        "1:23.456, 83456",
        "0:05, 5000",
        "1:02:03.5, 3723500",
        "83.456, 83456",
        "'83,456', 83456",
        "83.456 s, 83456",
        ".5, 500",
        "1500 ms, 1500",
        "250 t, 2500",
        "250T, 2500",
        "1|2, 1600",
        "1|1.5, 1300",
        " 7 , 7000"
    })
    void aTimeIsReadHoweverItIsTyped(String typed, long millis) {
        assertEquals(Time.ofMillis(millis), text.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1:60", "1:2:3:4", "1:75:00", "-5", "2.5 t", "9|1", "1|", "1e9", "99999999999"})
    void whatIsNoTimeIsNull(String typed) {
        assertNull(text.parse(typed));
    }

    @Test
    void aDistanceMayBeNegative() {
        assertEquals(Time.ofMillis(-500), text.parseDistance("-0.5"));
        assertEquals(Time.ofMillis(1500), text.parseDistance("+0:01.5"));
        assertEquals(Time.ofMillis(-20), text.parseDistance("- 2 t"));
        assertNull(text.parseDistance("1|2"));
    }
}
