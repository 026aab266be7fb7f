package org.sequencemaker.codec.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;

/** Takes values of files as colours. */
public final class ColourReading {
    private static final BigDecimal BRIGHTEST = BigDecimal.valueOf(255);

    private ColourReading() {}

    /**
     * Returns the colour that a value says: a list of red, green and blue, each brought into 0 to 255
     * and rounded, or a name or hex text. Null if it says none.
     */
    public static @Nullable Rgb of(JsonValue value) {
        String text = value.text();
        if (text != null) {
            return ColourNames.parse(text);
        }
        List<JsonValue> parts = value.items();
        if (parts.size() < 3 || parts.size() > 4) {
            return null;
        }
        int[] channels = new int[3];
        for (int i = 0; i < 3; i++) {
            BigDecimal number = parts.get(i).number();
            if (number == null) {
                return null;
            }
            channels[i] = number.max(BigDecimal.ZERO)
                    .min(BRIGHTEST)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
        }
        return new Rgb(channels[0], channels[1], channels[2]);
    }
}
