package org.sequencemaker.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

class LookTest {
    private static final PaletteBinding ENTRY = new PaletteBinding("p", "e");
    private static final Span WHOLE = Span.ofMillis(1000, 2000);

    private final Look fade = Look.fade(Rgb.BLACK, new Rgb(200, 100, 50))
            .withEffects(List.of(new Effect("strobe", Map.of())))
            .bound(ENTRY, ENTRY);

    @Test
    void aSolidHasOneColour() {
        assertThrows(
                IllegalArgumentException.class, () -> new Look(Rgb.BLACK, Rgb.WHITE, false, List.of(), null, null));
    }

    @Test
    void aFadeShowsTheColoursInBetween() {
        assertEquals(Rgb.BLACK, fade.colourAt(WHOLE, Time.ofMillis(1000)));
        assertEquals(new Rgb(50, 25, 13), fade.colourAt(WHOLE, Time.ofMillis(1250)));
        assertEquals(new Rgb(200, 100, 50), fade.colourAt(WHOLE, Time.ofMillis(2000)));
    }

    @Test
    void aCutEndFollowsNoPaletteAnyMore() {
        Look left = fade.cut(WHOLE, Span.ofMillis(1000, 1500));
        assertEquals(new Look(Rgb.BLACK, new Rgb(100, 50, 25), true, fade.effects(), ENTRY, null), left);
        Look right = fade.cut(WHOLE, Span.ofMillis(1500, 2000));
        assertEquals(new Look(new Rgb(100, 50, 25), fade.end(), true, fade.effects(), null, ENTRY), right);
        assertSame(fade, fade.cut(WHOLE, WHOLE));
    }

    @Test
    void aColourReplacesTheFadeButNotTheEffects() {
        assertEquals(Look.solid(Rgb.WHITE).withEffects(fade.effects()), fade.withColour(Rgb.WHITE));
        assertEquals(
                Look.fade(Rgb.WHITE, Rgb.BLACK).withEffects(fade.effects()), fade.withColours(Rgb.WHITE, Rgb.BLACK));
    }

    @Test
    void reversingSwapsBothEnds() {
        Look bound = fade.bound(ENTRY, null);
        assertEquals(new Look(fade.end(), Rgb.BLACK, true, fade.effects(), null, ENTRY), bound.reversed());
        assertEquals(bound, bound.reversed().reversed());
    }
}
