package org.sequencemaker.builtin.effect;

import java.util.List;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** Turns through all hues, in place of the segment's own colours. */
public final class RainbowEffect implements EffectKind {
    private static final EffectParameter SPEED = EffectParameter.number("speed", "Turns", "Hz", 1, 0, 100);
    private static final EffectParameter SATURATION = EffectParameter.number("saturation", "Saturation", "", 1, 0, 1);
    private static final EffectParameter VALUE = EffectParameter.number("value", "Brightness", "", 1, 0, 1);

    /** How much of the circle of hues lies across the prop. */
    private static final EffectParameter SPREAD =
            EffectParameter.number("spread", "Spread over the pixels", "turns", 0, 0, 1);

    @Override
    public String id() {
        return "rainbow";
    }

    @Override
    public String label() {
        return "Rainbow";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(SPEED, SATURATION, VALUE, SPREAD);
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        double turn = Cycle.at(at, Settings.number(at.effect(), SPEED)).share();
        double saturation = Settings.number(at.effect(), SATURATION);
        double value = Settings.number(at.effect(), VALUE);
        double spread = Settings.number(at.effect(), SPREAD) / pixels.length;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Hsv.turned(360 * (turn + spread * i), saturation, value)
                    .toRgb()
                    .packed();
        }
    }
}
