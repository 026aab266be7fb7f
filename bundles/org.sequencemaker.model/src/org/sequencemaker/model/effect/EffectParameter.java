package org.sequencemaker.model.effect;

import java.util.List;
import org.sequencemaker.model.timeline.ParameterValue;

/**
 * Something of an effect that can be set.
 *
 * @param name as files have it
 * @param label as people see it
 * @param unit such as {@code Hz}; empty for none
 * @param standard what holds when it is not set; its type is the parameter's type
 * @param minimum least number allowed; only for numbers
 * @param maximum greatest number allowed; only for numbers
 * @param choices the words allowed; only for texts, empty for any
 */
public record EffectParameter(
        String name,
        String label,
        String unit,
        ParameterValue standard,
        double minimum,
        double maximum,
        List<String> choices) {
    public EffectParameter {
        choices = List.copyOf(choices);
    }

    public static EffectParameter number(
            String name, String label, String unit, double standard, double minimum, double maximum) {
        return new EffectParameter(name, label, unit, new ParameterValue.Number(standard), minimum, maximum, List.of());
    }

    public static EffectParameter choice(String name, String label, String standard, List<String> choices) {
        return new EffectParameter(name, label, "", new ParameterValue.Text(standard), 0, 0, choices);
    }

    public static EffectParameter of(String name, String label, ParameterValue standard) {
        return new EffectParameter(name, label, "", standard, 0, 0, List.of());
    }
}
