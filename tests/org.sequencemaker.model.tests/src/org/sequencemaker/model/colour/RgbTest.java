package org.sequencemaker.model.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RgbTest {
    @Test
    void channelsAreEightBits() {
        assertThrows(IllegalArgumentException.class, () -> new Rgb(256, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rgb(0, -1, 0));
    }

    @Test
    void packedAndHexSayTheSame() {
        Rgb colour = new Rgb(1, 171, 255);
        assertEquals(0x01ABFF, colour.packed());
        assertEquals(colour, Rgb.ofPacked(0x01ABFF));
        assertEquals("#01ABFF", colour.hex());
        assertEquals("#01ABFF", colour.toString());
    }

    @Test
    void halfwayIsRoundedUpInBothDirections() {
        Rgb low = new Rgb(0, 0, 0);
        Rgb high = new Rgb(1, 3, 255);
        assertEquals(new Rgb(1, 2, 128), low.towards(high, 1, 2));
        assertEquals(new Rgb(1, 2, 128), high.towards(low, 1, 2));
        assertEquals(low, low.towards(high, 0, 7));
        assertEquals(high, low.towards(high, 7, 7));
        assertThrows(IllegalArgumentException.class, () -> low.towards(high, 8, 7));
    }

    @Test
    void theLongestFadeDoesNotOverflow() {
        long day = 86_400_000_000L;
        assertEquals(new Rgb(254, 254, 254), Rgb.BLACK.towards(Rgb.WHITE, day - day / 400, day));
    }
}
