package org.sequencemaker.model.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HsvTest {
    @Test
    void everyColourComesBackAsItself() {
        for (int packed = 0; packed < 1 << 24; packed++) {
            int back = Hsv.of(Rgb.ofPacked(packed)).toRgb().packed();
            if (back != packed) {
                assertEquals(Rgb.ofPacked(packed), Rgb.ofPacked(back));
            }
        }
    }

    @Test
    void knownColoursHaveTheirKnownPlaces() {
        assertEquals(new Hsv(0, 1, 1), Hsv.of(new Rgb(255, 0, 0)));
        assertEquals(new Hsv(120, 1, 1), Hsv.of(new Rgb(0, 255, 0)));
        assertEquals(new Hsv(240, 1, 1), Hsv.of(new Rgb(0, 0, 255)));
        assertEquals(new Hsv(300, 1, 1), Hsv.of(new Rgb(255, 0, 255)));
        assertEquals(new Hsv(0, 0, 1), Hsv.of(Rgb.WHITE));
        assertEquals(new Hsv(0, 0, 0), Hsv.of(Rgb.BLACK));
        assertEquals(new Rgb(255, 128, 0), new Hsv(30, 1, 1).toRgb());
        assertEquals(new Rgb(128, 64, 64), new Hsv(0, 0.5, 0.5).toRgb());
    }

    @Test
    void aHueOfAnySizeTurnsRound() {
        assertEquals(new Hsv(10, 1, 1), Hsv.turned(370, 1, 1));
        assertEquals(new Hsv(350, 1, 1), Hsv.turned(-10, 1, 1));
        assertEquals(new Hsv(0, 1, 1), Hsv.turned(-1e-18, 1, 1));
    }

    @Test
    void whatIsOutOfRangeCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Hsv(360, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Hsv(Double.NaN, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Hsv(0, 1.01, 0));
        assertThrows(IllegalArgumentException.class, () -> new Hsv(0, 0, -0.01));
    }
}
