package org.sequencemaker.builtin.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;

class EasedFadeEffectTest {
    private final Shaded fade = Shaded.by(new EasedFadeEffect()).over(0x0000C8).lasting(101);

    @Test
    void byItselfItGoesEvenlyToBlack() {
        assertEquals(0x0000C8, fade.first(0));
        assertEquals(0x000064, fade.first(50));
        assertEquals(0, fade.first(100));
    }

    @Test
    void itEndsAtItsTargetWhateverTheEasing() {
        for (String easing : new String[] {"linear", "ease-in", "ease-out", "ease-in-out"}) {
            fade.with("target_color", new Rgb(200, 0, 0)).with("easing", easing);
            assertEquals(0x0000C8, fade.first(0), easing);
            assertEquals(0xC80000, fade.first(100), easing);
        }
    }

    @Test
    void theEasingDecidesHowFarItIsOnTheWay() {
        assertEquals(0xC8 - 50, fade.with("easing", "linear").first(25));
        assertEquals(0xC8 - 12, fade.with("easing", "ease-in").first(25));
        assertEquals(0xC8 - 87, fade.with("easing", "ease-out").first(25));
        assertEquals(0xC8 - 29, fade.with("easing", "ease-in-out").first(25));
    }

    @Test
    void anEasingNobodyKnowsIsTheEvenOne() {
        assertEquals(0xC8 - 50, fade.with("easing", "elastic").first(25));
    }
}
