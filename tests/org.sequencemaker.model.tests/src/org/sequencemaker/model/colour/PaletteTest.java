package org.sequencemaker.model.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Palette.Entry WARM = new Palette.Entry("w", "Warm", Rgb.WHITE);

    @Test
    void entriesAreFoundById() {
        Palette palette = new Palette("p", "Palette", List.of(WARM));
        assertEquals(WARM, palette.entry("w"));
        assertNull(palette.entry("x"));
        Palette changed = palette.withEntry("w", entry -> entry.withColour(Rgb.BLACK));
        assertEquals(List.of(WARM.withColour(Rgb.BLACK)), changed.entries());
    }

    @Test
    void noTwoEntriesHaveOneId() {
        assertThrows(IllegalArgumentException.class, () -> new Palette("p", "Palette", List.of(WARM, WARM)));
    }
}
