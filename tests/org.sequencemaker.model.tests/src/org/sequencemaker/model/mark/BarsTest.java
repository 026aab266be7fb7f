package org.sequencemaker.model.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

class BarsTest {
    private static MarkTrack track(MarkTrack.Kind kind, long... millis) {
        List<Mark> marks = new ArrayList<>();
        for (long time : millis) {
            marks.add(Mark.at(Time.ofMillis(time), ""));
        }
        return new MarkTrack(kind.name(), "", kind, Rgb.WHITE, marks);
    }

    private final Bars bars = Bars.of(List.of(
            track(MarkTrack.Kind.BEAT, 500, 1000, 1500, 2000, 2500, 3000), track(MarkTrack.Kind.DOWNBEAT, 1010, 3000)));

    @Test
    void barsAndBeatsAreCountedFromOne() {
        assertEquals("1|1", bars.text(Time.ofMillis(1000)));
        assertEquals("1|4", bars.text(Time.ofMillis(2500)));
        assertEquals("2|1", bars.text(Time.ofMillis(3000)));
    }

    @Test
    void beatsBeforeTheFirstDownbeatAreInBarNought() {
        assertEquals("0|1", bars.text(Time.ofMillis(500)));
        assertEquals("", bars.text(Time.ofMillis(499)));
    }

    @Test
    void whatLiesBetweenIsAShareOfTheBeat() {
        assertEquals("1|2.50", bars.text(Time.ofMillis(1750)));
        assertEquals("2|1.50", bars.text(Time.ofMillis(3250)));
        assertEquals(Time.ofMillis(1750), bars.time(1, 2, 0.5));
    }

    @Test
    void everyBeatIsFoundByItsText() {
        for (Time time : bars.times()) {
            String[] parts = bars.text(time).split("\\|");
            assertEquals(time, bars.time(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 0));
        }
        assertNull(bars.time(9, 1, 0));
    }

    @Test
    void aDownbeatWithoutABeatIsOneToo() {
        Bars alone = Bars.of(List.of(track(MarkTrack.Kind.DOWNBEAT, 1000, 3000)));
        assertEquals("2|1", alone.text(Time.ofMillis(3000)));
    }

    @Test
    void withoutDownbeatsEverythingIsOneBar() {
        Bars beats = Bars.of(List.of(track(MarkTrack.Kind.BEAT, 0, 500, 1000)));
        assertEquals("1|3", beats.text(Time.ofMillis(1000)));
        assertEquals(Time.ofMillis(500), beats.beatLength(Time.ofMillis(700)));
    }

    @Test
    void withoutBeatsThereIsNothingToSay() {
        assertTrue(Bars.NONE.isEmpty());
        assertEquals("", Bars.NONE.text(Time.ofMillis(1000)));
        assertEquals(Time.ZERO, Bars.NONE.beatLength(Time.ZERO));
    }
}
