package org.sequencemaker.codec.smproj;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.ColourReading;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.KeptShapes;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

/**
 * A project file being read: what has gone wrong so far, and how to take fields that may be missing or
 * of the wrong type. Nothing here fails; what cannot be used gives way to a default.
 */
final class Loading {
    private static final BigDecimal FIRST_NO_ID = BigDecimal.valueOf(1L << 53);

    private final Warnings warnings = new Warnings();
    private final KeptShapes shapes = new KeptShapes();

    /** Rows of lists and objects whose content the document does not hold as it is. */
    private final Set<Integer> twisted = new HashSet<>();

    Warnings warnings() {
        return warnings;
    }

    Kept keep(JsonValue object, Fields fields) {
        return fields.keep(object, twisted, shapes);
    }

    /** Notes that the document does not hold this list or object as it is in the file. */
    void twist(JsonValue value) {
        twisted.add(value.row());
    }

    /** Returns the object that a field has, or null. Another value is kept as it is until the content is changed. */
    @Nullable
    JsonValue object(JsonValue parent, String name) {
        JsonValue value = parent.get(name);
        if (value == null || value.isObject()) {
            return value;
        }
        twist(value);
        return null;
    }

    /**
     * Returns what is made of the items of a list.
     *
     * @param make what makes one of an item and its place among those made; null for one that cannot
     *     be used: then the list is kept as it is until its content is changed
     */
    <T> List<T> list(JsonValue parent, String name, BiFunction<JsonValue, Integer, @Nullable T> make) {
        List<T> made = new ArrayList<>();
        JsonValue value = parent.get(name);
        if (value == null) {
            return made;
        }
        if (!value.isList()) {
            twist(value);
        }
        for (JsonValue item : value.items()) {
            @Nullable T thing = item.isObject() ? make.apply(item, made.size()) : null;
            if (thing == null) {
                twist(value);
            } else {
                made.add(thing);
            }
        }
        return made;
    }

    /** Returns a text; a number is one too. */
    String text(JsonValue object, String name, String otherwise) {
        JsonValue value = object.get(name);
        if (value == null) {
            return otherwise;
        }
        String text = value.text();
        return text != null ? text : value.number() != null ? value.raw() : otherwise;
    }

    boolean flag(JsonValue object, String name, boolean otherwise) {
        JsonValue value = object.get(name);
        Boolean flag = value == null ? null : value.flag();
        return flag == null ? otherwise : flag;
    }

    /** Returns a time in seconds, or null if there is none that can be used. */
    @Nullable
    Time time(JsonValue object, String name) {
        JsonValue value = object.get(name);
        return value == null ? null : TimeReading.seconds(value);
    }

    /** Returns a time, zero or later. */
    Time time(JsonValue object, String name, Time otherwise) {
        Time time = time(object, name);
        return time == null || time.isNegative() ? otherwise : time;
    }

    @Nullable
    Rgb colour(JsonValue object, String name) {
        JsonValue value = object.get(name);
        return value == null ? null : ColourReading.of(value);
    }

    Rgb colour(JsonValue object, String name, Rgb otherwise) {
        Rgb colour = colour(object, name);
        return colour == null ? otherwise : colour;
    }

    /** Returns a whole number in a range, with a warning if the file has something else. */
    int whole(JsonValue object, String name, int least, int most, int otherwise) {
        JsonValue value = object.get(name);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        BigDecimal number = value.number();
        if (number == null) {
            warnings.add(
                    () -> "%s: %s is %s; %d is used instead".formatted(value.place(), name, value.shown(), otherwise));
            return otherwise;
        }
        BigDecimal bounded = number.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
        int whole = bounded.setScale(0, RoundingMode.HALF_UP).intValue();
        if (bounded.compareTo(number) != 0) {
            warnings.add(() -> "%s: %s is %s, which is not %d to %d; %d is used instead"
                    .formatted(value.place(), name, value.shown(), least, most, whole));
        }
        return whole;
    }

    /** Returns an id that is a whole number from 1 to 2^53 - 1, or 0 if there is none. */
    long id(JsonValue object, String name) {
        JsonValue value = object.get(name);
        BigDecimal number = value == null ? null : value.number();
        if (number == null || number.signum() <= 0 || number.compareTo(FIRST_NO_ID) >= 0) {
            return 0;
        }
        long id = number.longValue();
        return number.compareTo(BigDecimal.valueOf(id)) == 0 ? id : 0;
    }

    /** Returns the id that a file gives, or another if it gives none. */
    String wantedId(JsonValue object, String otherwise) {
        String wanted = text(object, "id", otherwise);
        return wanted.isBlank() ? otherwise : wanted;
    }

    /** Returns an id made of the one wanted that is not taken yet, and takes it. */
    static String freeId(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
