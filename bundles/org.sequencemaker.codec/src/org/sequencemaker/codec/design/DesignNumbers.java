package org.sequencemaker.codec.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Numbers, times and texts of a design, with an error that says where one cannot be used. */
final class DesignNumbers {
    private DesignNumbers() {}

    /** Returns a time or distance in seconds; may be negative. */
    static Time seconds(@Nullable JsonValue object, String name, Time otherwise) throws CodecException {
        JsonValue value = object == null ? null : object.get(name);
        return value == null || value.isNull() ? otherwise : seconds(value);
    }

    static Time seconds(JsonValue value) throws CodecException {
        Time time = TimeReading.seconds(value);
        if (time == null || Math.abs(time.micros()) > Settings.MAX_DURATION.micros()) {
            throw value.error("not a time in seconds: " + value.shown(), "A show lasts no longer than a day");
        }
        return time;
    }

    /** Returns the times of a list that lie in the show. */
    static List<Time> times(@Nullable JsonValue list) throws CodecException {
        List<Time> times = new ArrayList<>();
        if (list != null) {
            for (JsonValue item : list.items()) {
                Time time = seconds(item);
                if (!time.isNegative()) {
                    times.add(time);
                }
            }
        }
        return times;
    }

    static int whole(@Nullable JsonValue object, String name, int least, int most, int otherwise)
            throws CodecException {
        JsonValue value = object == null ? null : object.get(name);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        BigDecimal number = value.number();
        if (number == null
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw value.error("%s must be %d to %d, not %s".formatted(name, least, most, value.shown()), "");
        }
        return number.intValue();
    }

    static String text(@Nullable JsonValue object, String name, String otherwise) {
        JsonValue value = object == null ? null : object.get(name);
        String text = value == null ? null : value.text();
        return text == null ? otherwise : text;
    }
}
