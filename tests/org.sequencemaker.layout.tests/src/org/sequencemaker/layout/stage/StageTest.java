package org.sequencemaker.layout.stage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.layout.stage.StageView.Pattern;
import org.sequencemaker.model.time.Time;

class StageTest {
    private static final int[] RAINBOW = {0xFF0000, 0xFFFF00, 0x00FF00, 0x0000FF};

    private final StageImage image = new StageImage(480, 320);
    private final Stage stage = new Stage();

    @Test
    void everyPixelOfAStandingPropHasItsVeryColour() {
        Lights lights = lights(3, RAINBOW);
        stage.draw(lights, Time.ZERO, StageView.STANDARD, image);
        assertEquals(colours(3), seen(lights, StageView.STANDARD, Time.ZERO));
    }

    @Test
    void everyPixelOfAJuggledPropHasItsVeryColourWhereverItIs() {
        Lights lights = lights(3, RAINBOW);
        StageView view = StageView.STANDARD.withPattern(Pattern.JUGGLING);
        for (int millis = 0; millis < 1500; millis += 37) {
            Time time = Time.ofMillis(millis);
            stage.draw(lights, time, view, image);
            assertEquals(colours(3), seen(lights, view, time), "at " + time);
        }
    }

    @Test
    void propsThatThePatternHasNoUseForLieStill() {
        Lights lights = lights(5, RAINBOW);
        StageView view = StageView.STANDARD.withPattern(Pattern.JUGGLING);
        Places places = stage.places(lights, view, image);
        for (int prop = 0; prop < 5; prop++) {
            boolean moves = !places.at(prop, 0.1).equals(places.at(prop, 0.3));
            assertEquals(prop < 3, moves, "prop " + prop);
        }
        stage.draw(lights, Time.ZERO, view, image);
        assertEquals(colours(5), seen(lights, view, Time.ZERO));
    }

    @Test
    void nothingLeavesTheStage() {
        for (String text : List.of("3", "1", "531", "b97531")) {
            StageView view = StageView.STANDARD.withPattern(Pattern.JUGGLING).withSiteswap(Siteswap.parse(text));
            Places places = stage.places(lights(7, RAINBOW), view, image);
            for (int millis = 0; millis < 6000; millis += 13) {
                for (int prop = 0; prop < 7; prop++) {
                    Point at = places.at(prop, millis / 1000.0);
                    assertTrue(at.x() > 0 && at.x() < image.width(), text + " x " + at.x());
                    assertTrue(at.y() > 0 && at.y() < image.height(), text + " y " + at.y());
                }
            }
        }
    }

    @Test
    void aLongExposureShowsWhereTheLightWas() {
        Lights lights = lights(3, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF);
        StageView view = StageView.STANDARD.withPattern(Pattern.JUGGLING);
        Time time = Time.ofMillis(5000);
        stage.draw(lights, time, view, image);
        long without = lit();
        stage.draw(lights, time, view.withExposedLong(true), image);
        assertTrue(lit() > 1.5 * without, lit() + " points are lit, " + without + " without");
    }

    @Test
    void whatWasDarkLeavesNoTrail() {
        Lights lights = lights(3, 0, 0, 0, 0);
        StageView view = StageView.STANDARD.withPattern(Pattern.JUGGLING).withExposedLong(true);
        stage.draw(lights, Time.ofMillis(5000), view, image);
        assertEquals(0, lit());
    }

    @Test
    void aMomentLooksTheSameWhateverWasSeenBefore() {
        Lights lights = lights(3, RAINBOW);
        StageView view = StageView.STANDARD.withPattern(Pattern.JUGGLING).withExposedLong(true);
        stage.draw(lights, Time.ofMillis(3456), view, image);
        byte[] first = bytes();
        stage.draw(lights, Time.ofMillis(99), view, image);
        stage.draw(lights, Time.ofMillis(3456), view, image);
        assertArrayEquals(first, bytes());
    }

    @Test
    void theTickOfATimeIsTheOneThatHasBegunLast() {
        Lights lights = lights(1, RAINBOW);
        assertEquals(0, Stage.tickAt(lights, 0));
        assertEquals(0, Stage.tickAt(lights, 0.0099));
        assertEquals(1, Stage.tickAt(lights, 0.01));
        assertEquals(29, Stage.tickAt(lights, 0.29));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[4 * image.width() * image.height()];
        image.bytes(bytes);
        return bytes;
    }

    private long lit() {
        long lit = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                lit += (image.colour(x, y) >> 8 & 0xFF) > 60 ? 1 : 0;
            }
        }
        return lit;
    }

    private List<Integer> seen(Lights lights, StageView view, Time time) {
        Places places = stage.places(lights, view, image);
        List<Integer> seen = new ArrayList<>();
        for (int prop = 0; prop < lights.props(); prop++) {
            Point at = places.at(prop, time.inSeconds());
            for (int pixel = 0; pixel < 4; pixel++) {
                double x = Stage.beadX(at, pixel, 4, places.radius());
                seen.add(image.colour((int) x, (int) at.y()));
            }
        }
        return seen;
    }

    private static List<Integer> colours(int props) {
        List<Integer> colours = new ArrayList<>();
        for (int prop = 0; prop < props; prop++) {
            for (int colour : RAINBOW) {
                colours.add(colour);
            }
        }
        return colours;
    }

    private static Lights lights(int props, int... pixels) {
        return new Lights() {
            @Override
            public int props() {
                return props;
            }

            @Override
            public int pixels(int prop) {
                return pixels.length;
            }

            @Override
            public int rate() {
                return 100;
            }

            @Override
            public void colours(int prop, long tick, int[] into) {
                System.arraycopy(pixels, 0, into, 0, pixels.length);
            }
        };
    }
}
