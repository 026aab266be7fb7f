package org.sequencemaker.model.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;

/**
 * What happens to the colours of a segment while it lasts: which effect, and its parameters. What a
 * type does is known to whoever contributes it, not here; a type nobody knows is kept and shown as such.
 *
 * @param type id of the effect, such as {@code strobe}
 * @param parameters by name, in the file's order; those left out have the effect's defaults
 * @param kept as found in the file
 */
public record Effect(String type, Map<String, ParameterValue> parameters, Kept kept) {
    public Effect {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public Effect(String type, Map<String, ParameterValue> parameters) {
        this(type, parameters, Kept.NOTHING);
    }

    /** Returns a number that is set, or another where it is not set or no number; likewise below. */
    public double number(String name, double otherwise) {
        return parameters.get(name) instanceof ParameterValue.Number found ? found.value() : otherwise;
    }

    public String text(String name, String otherwise) {
        return parameters.get(name) instanceof ParameterValue.Text found ? found.value() : otherwise;
    }

    public boolean flag(String name, boolean otherwise) {
        return parameters.get(name) instanceof ParameterValue.Flag found ? found.value() : otherwise;
    }

    public Rgb colour(String name, Rgb otherwise) {
        return parameters.get(name) instanceof ParameterValue.Colour found ? found.value() : otherwise;
    }

    public Effect with(String name, ParameterValue value) {
        Map<String, ParameterValue> next = new LinkedHashMap<>(parameters);
        next.put(name, value);
        return new Effect(type, next, kept);
    }
}
