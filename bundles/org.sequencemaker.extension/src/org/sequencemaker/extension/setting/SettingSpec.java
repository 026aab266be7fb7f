package org.sequencemaker.extension.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Spec;
import org.sequencemaker.model.colour.ColourNames;

/**
 * A setting as a plug-in declares it.
 *
 * @param id unique in the plug-in
 * @param label what people see beside the field
 * @param description a sentence more; may be empty
 * @param type what kind of value it has
 * @param standard the value where the user has set none, as text; empty for a secret
 * @param minimum least number allowed; only for numbers
 * @param maximum greatest number allowed; only for numbers
 * @param choices what can be chosen; only for choices
 */
public record SettingSpec(
        String id,
        String label,
        String description,
        Type type,
        String standard,
        double minimum,
        double maximum,
        List<Choice> choices)
        implements Spec {
    /** What kind of value a setting has. */
    public enum Type {
        FLAG,
        NUMBER,
        CHOICE,
        TEXT,
        SECRET,
        COLOUR
    }

    /**
     * One of several.
     *
     * @param value what the plug-in gets
     * @param label what people see
     */
    public record Choice(String value, String label) {}

    public SettingSpec {
        choices = List.copyOf(choices);
    }

    /** Returns what is wrong with a value, in words, or null if it fits. */
    public @Nullable String fault(String value) {
        return switch (type) {
            case FLAG -> value.equals("true") || value.equals("false") ? null : "must be true or false, not " + value;
            case NUMBER -> numberFault(value);
            case CHOICE -> choiceFault(value);
            case COLOUR -> ColourNames.parse(value) == null ? "must be a colour such as #FF8000, not " + value : null;
            case TEXT, SECRET -> null;
        };
    }

    private @Nullable String numberFault(String value) {
        try {
            double number = Double.parseDouble(value);
            return number >= minimum && number <= maximum
                    ? null
                    : "must be from " + minimum + " to " + maximum + ", not " + value;
        } catch (NumberFormatException e) {
            return "must be a number, not " + value;
        }
    }

    private @Nullable String choiceFault(String value) {
        List<String> values = choices.stream().map(Choice::value).toList();
        return values.contains(value) ? null : "must be one of " + String.join(", ", values) + ", not " + value;
    }
}
