package org.sequencemaker.builtin.effect;

import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;

/** Reads what is set of an effect; files may hold anything. */
final class Settings {
    private Settings() {}

    /** Returns a number, moved into its range; the standard where it is not set. */
    static double number(Effect effect, EffectParameter parameter) {
        double standard = parameter.standard() instanceof ParameterValue.Number number ? number.value() : 0;
        double value = effect.number(parameter.name(), standard);
        return Math.max(parameter.minimum(), Math.min(parameter.maximum(), value));
    }

    /** Returns a number without its fraction. */
    static int whole(Effect effect, EffectParameter parameter) {
        return (int) number(effect, parameter);
    }

    /** Returns one of the words allowed; the standard where none of them is set. */
    static String choice(Effect effect, EffectParameter parameter) {
        String standard = parameter.standard() instanceof ParameterValue.Text text ? text.value() : "";
        String value = effect.text(parameter.name(), standard);
        return parameter.choices().contains(value) ? value : standard;
    }

    static Rgb colour(Effect effect, EffectParameter parameter) {
        Rgb standard = parameter.standard() instanceof ParameterValue.Colour colour ? colour.value() : Rgb.BLACK;
        return effect.colour(parameter.name(), standard);
    }
}
