package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RainbowEffectTest {
    private final Shaded rainbow = Shaded.by(new RainbowEffect()).over(0x123456);

    @Test
    void itTurnsFromRedOverGreenAndBlueBackToRed() {
        rainbow.lasting(120).rate(120);
        assertEquals(0xFF0000, rainbow.first(0));
        assertEquals(0xFFFF00, rainbow.first(20));
        assertEquals(0x00FF00, rainbow.first(40));
        assertEquals(0x0000FF, rainbow.first(80));
        assertEquals(0xFF0000, rainbow.first(120));
    }

    @Test
    void allPixelsAreAlikeUnlessItIsSpread() {
        assertArrayEquals(new int[] {0xFF0000, 0xFF0000, 0xFF0000, 0xFF0000}, rainbow.at(0));
        rainbow.with("spread", 1);
        assertArrayEquals(new int[] {0xFF0000, 0x80FF00, 0x00FFFF, 0x8000FF}, rainbow.at(0));
    }

    @Test
    void saturationAndBrightnessCanBeChosen() {
        assertEquals(0x800000, rainbow.with("value", 0.5).first(0));
        assertEquals(0x808080, rainbow.with("saturation", 0).first(33));
    }
}
