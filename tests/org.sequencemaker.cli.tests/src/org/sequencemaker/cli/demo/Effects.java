package org.sequencemaker.cli.demo;

import java.util.Map;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;

/** The effects of the demo, with the settings it uses. */
final class Effects {
    private Effects() {}

    /** Returns an even flicker. */
    static Effect strobe(double flashesASecond) {
        return effect("strobe", "frequency", flashesASecond);
    }

    /** Returns a slow swelling and ebbing. */
    static Effect pulse(double swellsASecond) {
        return effect("pulse", "frequency", swellsASecond).with("min_brightness", new ParameterValue.Number(0.25));
    }

    /** Returns the colours of the rainbow one after the other, half a round apart from end to end of the ball. */
    static Effect rainbow(double roundsASecond) {
        return effect("rainbow", "speed", roundsASecond).with("spread", new ParameterValue.Number(0.5));
    }

    /** Returns a dot that runs around the ball. */
    static Effect chase(double pixelsASecond) {
        return effect("chase", "speed", pixelsASecond);
    }

    /** Returns golden sparks over what glows; another seed gives other sparks. */
    static Effect embers(int seed) {
        return effect("sparkle", "density", 0.2)
                .with("background", new ParameterValue.Number(0.7))
                .with("color", new ParameterValue.Colour(Light.SUN.colour()))
                .with("seed", new ParameterValue.Number(seed));
    }

    private static Effect effect(String type, String parameter, double value) {
        return new Effect(type, Map.of(parameter, new ParameterValue.Number(value)));
    }
}
