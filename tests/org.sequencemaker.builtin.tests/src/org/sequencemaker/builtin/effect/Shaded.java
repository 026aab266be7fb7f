package org.sequencemaker.builtin.effect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;

/** Applies an effect to pixels of one colour, for tests. */
final class Shaded {
    private final EffectKind kind;
    private final Map<String, ParameterValue> parameters = new LinkedHashMap<>();
    private int rate = 100;
    private long ticks = 100;
    private int colour = 0xFFFFFF;

    private Shaded(EffectKind kind) {
        this.kind = kind;
    }

    static Shaded by(EffectKind kind) {
        return new Shaded(kind);
    }

    Shaded with(String name, double value) {
        parameters.put(name, new ParameterValue.Number(value));
        return this;
    }

    Shaded with(String name, String value) {
        parameters.put(name, new ParameterValue.Text(value));
        return this;
    }

    Shaded with(String name, Rgb value) {
        parameters.put(name, new ParameterValue.Colour(value));
        return this;
    }

    Shaded rate(int newRate) {
        rate = newRate;
        return this;
    }

    Shaded lasting(long newTicks) {
        ticks = newTicks;
        return this;
    }

    Shaded over(int newColour) {
        colour = newColour;
        return this;
    }

    Effect effect() {
        return new Effect(kind.id(), parameters);
    }

    /** Returns the colours of four pixels at a tick. */
    int[] at(long tick) {
        return at(tick, 4);
    }

    int[] at(long tick, int count) {
        int[] pixels = new int[count];
        Arrays.fill(pixels, colour);
        kind.shade(new Shading(effect(), tick, ticks, rate), pixels);
        return pixels;
    }

    int first(long tick) {
        return at(tick)[0];
    }
}
