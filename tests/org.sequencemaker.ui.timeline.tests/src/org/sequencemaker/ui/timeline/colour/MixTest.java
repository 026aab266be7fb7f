package org.sequencemaker.ui.timeline.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.timeline.Shows;

class MixTest {
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @Test
    void theHueOfAGreyStaysWhatItWas() {
        Mix grey = Mix.of(BLUE).with(0, 0.5);
        assertEquals(new Rgb(128, 128, 128), grey.rgb());
        assertEquals(BLUE, grey.with(1, 1).rgb());
        assertEquals(240, grey.with(new Rgb(10, 10, 10)).hsv().hue());
    }

    @Test
    void theSaturationOfBlackStaysWhatItWas() {
        Mix black = Mix.of(BLUE).with(Rgb.BLACK);
        assertEquals(1, black.hsv().saturation());
        assertEquals(BLUE, black.with(black.hsv().saturation(), 1).rgb());
    }

    @Test
    void whatIsBeyondTheFieldIsTheNearestColourInIt() {
        assertEquals(Rgb.WHITE, Mix.of(BLUE).with(-3, 7).rgb());
        assertEquals(new Rgb(255, 0, 0), Mix.of(BLUE).withHue(360).rgb());
    }

    @Test
    void coloursUsedBeforeAreRememberedTheLastOneFirst() {
        Memory memory = Shows.memory();
        RecentColours recent = new RecentColours(memory);
        recent.add(BLUE);
        recent.add(Rgb.WHITE);
        recent.add(BLUE);
        assertEquals(List.of(BLUE, Rgb.WHITE), new RecentColours(memory).all());
        for (int i = 0; i < 20; i++) {
            recent.add(new Rgb(i, 1, 1));
        }
        assertEquals(RecentColours.MOST, recent.all().size());
        memory.put("colours.recent", "nonsense #12");
        assertEquals(List.of(), recent.all());
    }
}
