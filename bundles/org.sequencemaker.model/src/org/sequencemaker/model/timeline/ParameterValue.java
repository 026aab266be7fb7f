package org.sequencemaker.model.timeline;

import org.sequencemaker.model.colour.Rgb;

/** The value of one parameter of an effect. */
public sealed interface ParameterValue {
    /** A number; its unit is the parameter's. */
    record Number(double value) implements ParameterValue {
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a parameter must be a finite number, not " + value);
            }
        }
    }

    /** A word out of a choice, or free text. */
    record Text(String value) implements ParameterValue {}

    /** On or off. */
    record Flag(boolean value) implements ParameterValue {}

    /** A colour. */
    record Colour(Rgb value) implements ParameterValue {}

    /** Something a file held that is none of the others, as JSON text; kept, not used. */
    record Other(String json) implements ParameterValue {}
}
