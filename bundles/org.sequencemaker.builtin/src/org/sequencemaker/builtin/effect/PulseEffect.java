package org.sequencemaker.builtin.effect;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** Breathes: the brightness follows a sine, starting half-way up. */
public final class PulseEffect implements EffectKind {
    private static final EffectParameter FREQUENCY = EffectParameter.number("frequency", "Pulses", "Hz", 1, 0, 100);
    private static final EffectParameter MINIMUM =
            EffectParameter.number("min_brightness", "Least brightness", "", 0.2, 0, 1);

    @Override
    public String id() {
        return "pulse";
    }

    @Override
    public String label() {
        return "Pulse";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(FREQUENCY, MINIMUM);
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        double turn = Cycle.at(at, Settings.number(at.effect(), FREQUENCY)).share();
        double least = Settings.number(at.effect(), MINIMUM);
        // StrictMath gives the same bytes on every machine.
        double brightness = least + (1 - least) * (0.5 + 0.5 * StrictMath.sin(2 * Math.PI * turn));
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Blend.dim(pixels[i], brightness);
        }
    }
}
