package org.sequencemaker.builtin.effect;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;

/** The effects that every Sequence Maker has. */
public final class BuiltinEffects {
    private BuiltinEffects() {}

    /** Returns one of each, in the order people are shown them. */
    public static List<EffectKind> all() {
        return List.of(
                new StrobeEffect(),
                new PulseEffect(),
                new RainbowEffect(),
                new EasedFadeEffect(),
                new ChaseEffect(),
                new SparkleEffect());
    }
}
