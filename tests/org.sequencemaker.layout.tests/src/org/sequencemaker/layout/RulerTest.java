package org.sequencemaker.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.model.time.Time;

class RulerTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 1, 7.7, 33, 100, 2500, 216_000})
    void labelsAreFarEnoughApartAndTicksBounded(double millisPerPixel) {
        List<RulerTick> ticks = Ruler.ticks(Shows.viewport(millisPerPixel));
        List<RulerTick> major = ticks.stream().filter(RulerTick::isMajor).toList();
        assertTrue(ticks.size() <= 180, ticks.size() + " ticks");
        assertTrue(major.size() >= 3, major.size() + " labels");
        for (int i = 1; i < major.size(); i++) {
            assertTrue(major.get(i).x() - major.get(i - 1).x() >= 83);
        }
    }

    @Test
    void labelsHaveAsManyDecimalsAsNeeded() {
        assertEquals("1:05", Ruler.label(Time.ofMillis(65_000), 1_000_000));
        assertEquals("1:05.5", Ruler.label(Time.ofMillis(65_500), 500_000));
        assertEquals("1:05.05", Ruler.label(Time.ofMillis(65_050), 50_000));
        assertEquals("1:05.002", Ruler.label(Time.ofMillis(65_002), 2_000));
        assertEquals("2:00:00", Ruler.label(Time.ofMillis(7_200_000), 60_000_000));
    }

    @Test
    void ticksLieOnRoundTimesWhereverTheViewBegins() {
        Viewport odd = Shows.viewport(10).withScale(new TimeScale(Time.ofMicros(1_234_567), 10_000));
        RulerTick first = Ruler.ticks(odd).stream()
                .filter(RulerTick::isMajor)
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertEquals("0:02", first.label());
        assertEquals(odd.x(Time.ofMillis(2000)), first.x());
    }
}
