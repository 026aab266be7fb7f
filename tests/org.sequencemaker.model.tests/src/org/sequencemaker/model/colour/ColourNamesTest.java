package org.sequencemaker.model.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ColourNamesTest {
    @Test
    void namesAndHexAreRead() {
        assertEquals(new Rgb(255, 0, 0), ColourNames.parse(" Red "));
        assertEquals(new Rgb(0x12, 0xAB, 0xEF), ColourNames.parse("#12abEF"));
        assertEquals(new Rgb(0x12, 0xAB, 0xEF), ColourNames.parse("12ABEF"));
        assertEquals(new Rgb(0x11, 0xAA, 0xFF), ColourNames.parse("#1af"));
    }

    @Test
    void whatIsNoColourIsNone() {
        assertNull(ColourNames.parse(""));
        assertNull(ColourNames.parse("#12345"));
        assertNull(ColourNames.parse("reddish"));
        assertNull(ColourNames.nameOf(new Rgb(1, 2, 3)));
    }

    @Test
    void everyNamedColourHasANameThatReadsBack() {
        ColourNames.all().forEach((name, colour) -> {
            String first = ColourNames.nameOf(colour);
            assertEquals(colour, first == null ? null : ColourNames.parse(first), name);
        });
    }
}
