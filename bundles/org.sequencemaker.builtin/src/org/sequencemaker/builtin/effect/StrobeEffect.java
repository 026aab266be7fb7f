package org.sequencemaker.builtin.effect;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** Flashes: lit in the first part of each cycle, dark in the rest. */
public final class StrobeEffect implements EffectKind {
    private static final EffectParameter FREQUENCY = EffectParameter.number("frequency", "Flashes", "Hz", 10, 0, 500);
    private static final EffectParameter DUTY = EffectParameter.number("duty_cycle", "Lit part", "", 0.5, 0, 1);

    @Override
    public String id() {
        return "strobe";
    }

    @Override
    public String label() {
        return "Strobe";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(FREQUENCY, DUTY);
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        Cycle cycle = Cycle.at(at, Settings.number(at.effect(), FREQUENCY));
        if (!cycle.isBefore(Settings.number(at.effect(), DUTY))) {
            Arrays.fill(pixels, 0);
        }
    }
}
