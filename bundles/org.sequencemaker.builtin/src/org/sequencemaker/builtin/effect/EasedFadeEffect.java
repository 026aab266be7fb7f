package org.sequencemaker.builtin.effect;

import java.util.List;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;
import org.sequencemaker.model.timeline.ParameterValue;

/**
 * Goes from the segment's own colours to another over its whole length, evenly or with a soft start or
 * end. Not the same as a segment that is a fade, which is always even.
 */
public final class EasedFadeEffect implements EffectKind {
    private static final EffectParameter TARGET =
            EffectParameter.of("target_color", "To", new ParameterValue.Colour(Rgb.BLACK));
    private static final EffectParameter EASING = EffectParameter.choice(
            "easing", "Easing", "linear", List.of("linear", "ease-in", "ease-out", "ease-in-out"));

    @Override
    public String id() {
        return "fade";
    }

    @Override
    public String label() {
        return "Fade with easing";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of(TARGET, EASING);
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        int target = Settings.colour(at.effect(), TARGET).packed();
        double share = eased(Settings.choice(at.effect(), EASING), at.progress());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Blend.mix(pixels[i], target, share);
        }
    }

    private static double eased(String easing, double progress) {
        return switch (easing) {
            case "ease-in" -> progress * progress;
            case "ease-out" -> 1 - (1 - progress) * (1 - progress);
            case "ease-in-out" -> (1 - StrictMath.cos(Math.PI * progress)) / 2;
            default -> progress;
        };
    }
}
