package org.sequencemaker.codec.smproj;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.ColourReading;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonField;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;

/** An effect of a segment: {@code type} and {@code parameters}. */
final class EffectForm {
    private EffectForm() {}

    static Part list(List<Effect> effects) {
        return out -> out.list(effects, EffectForm::fields);
    }

    static Fields fields(Effect effect) {
        return new Fields(effect.kept())
                .required("type", JsonText.quote(effect.type()))
                .required(
                        "parameters",
                        parameters(effect.parameters()),
                        effect.parameters().isEmpty());
    }

    static @Nullable Effect read(JsonValue object, Loading loading) {
        String type = loading.text(object, "type", "");
        if (type.isBlank()) {
            return null;
        }
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        JsonValue found = object.get("parameters");
        if (found != null) {
            for (JsonField field : found.fields()) {
                parameters.put(field.name(), parameter(field.value()));
            }
        }
        Effect effect = new Effect(type, parameters, Kept.NOTHING);
        return new Effect(type, parameters, loading.keep(object, fields(effect)));
    }

    private static ParameterValue parameter(JsonValue value) {
        return switch (value.kind()) {
            case NUMBER -> {
                double number = Double.parseDouble(value.raw());
                yield Double.isFinite(number)
                        ? new ParameterValue.Number(number)
                        : new ParameterValue.Other(value.raw());
            }
            case TEXT -> new ParameterValue.Text(String.valueOf(value.text()));
            case FLAG -> new ParameterValue.Flag(Boolean.TRUE.equals(value.flag()));
            case LIST -> {
                Rgb colour = value.items().size() == 3 ? ColourReading.of(value) : null;
                yield colour == null ? other(value) : new ParameterValue.Colour(colour);
            }
            default -> other(value);
        };
    }

    private static ParameterValue other(JsonValue value) {
        return new ParameterValue.Other(value.compact());
    }

    private static String parameters(Map<String, ParameterValue> parameters) {
        StringBuilder out = new StringBuilder("{");
        parameters.forEach((name, value) -> {
            out.append(out.length() == 1 ? "" : ",")
                    .append(JsonText.quote(name))
                    .append(':');
            out.append(
                    switch (value) {
                        case ParameterValue.Number number -> JsonText.number(number.value());
                        case ParameterValue.Text text -> JsonText.quote(text.value());
                        case ParameterValue.Flag flag -> Boolean.toString(flag.value());
                        case ParameterValue.Colour colour -> JsonText.colour(colour.value());
                        case ParameterValue.Other other -> other.json();
                    });
        });
        return out.append('}').toString();
    }
}
