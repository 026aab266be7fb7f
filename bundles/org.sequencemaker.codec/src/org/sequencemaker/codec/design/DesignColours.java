package org.sequencemaker.codec.design;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.json.ColourReading;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;

/** Colours of a design: {@code [r,g,b]}, a name or hex text, or an object with name, hex, rgb or hsv. */
final class DesignColours {
    private DesignColours() {}

    /** Returns the colour that a field says, or another where there is no such field. */
    static Rgb of(@Nullable JsonValue object, String name, Rgb otherwise) throws CodecException {
        JsonValue value = object == null ? null : object.get(name);
        return value == null || value.isNull() ? otherwise : of(value);
    }

    private static Rgb of(JsonValue value) throws CodecException {
        Rgb colour = value.isObject() ? ofObject(value) : ColourReading.of(value);
        if (colour == null) {
            throw value.error(
                    "not a colour: " + value.shown(), "Write it as a name, as \"#FF8000\" or as [255, 128, 0]");
        }
        return colour;
    }

    private static @Nullable Rgb ofObject(JsonValue object) {
        for (String way : List.of("rgb", "hex", "name")) {
            JsonValue value = object.get(way);
            if (value != null) {
                return ColourReading.of(value);
            }
        }
        JsonValue hsv = object.get("hsv");
        if (hsv == null || hsv.items().size() != 3) {
            return null;
        }
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            BigDecimal number = hsv.items().get(i).number();
            if (number == null || !Double.isFinite(number.doubleValue())) {
                return null;
            }
            parts[i] = number.doubleValue();
        }
        return Hsv.turned(parts[0], unit(parts[1]), unit(parts[2])).toRgb();
    }

    private static double unit(double percent) {
        return Math.max(0, Math.min(100, percent)) / 100;
    }
}
