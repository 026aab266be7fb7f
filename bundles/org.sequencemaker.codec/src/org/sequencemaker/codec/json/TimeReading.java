package org.sequencemaker.codec.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;

/** Takes numbers of files as times, exactly and without ever failing. */
public final class TimeReading {
    private static final long QUICK = 100_000_000L;

    private TimeReading() {}

    /** Returns the time that a value gives in seconds, or null if it gives none that can be held. */
    public static @Nullable Time seconds(JsonValue value) {
        String digits = value.kind() == JsonKind.NUMBER ? value.raw() : value.text();
        if (digits == null) {
            return null;
        }
        long micros = quick(digits);
        return micros >= 0 ? Time.ofMicros(micros) : seconds(value.number());
    }

    /** Returns the time nearest to a number of seconds, or null if it cannot be held. */
    public static @Nullable Time seconds(@Nullable BigDecimal number) {
        try {
            return number == null ? null : Time.ofSeconds(number);
        } catch (IllegalArgumentException e) {
            return null; // beyond the range of Time, as 1e300 is
        }
    }

    /** Returns the microseconds of a plain number such as 12.345, or -1 if it needs a closer look. */
    private static long quick(String digits) {
        long micros = 0;
        long unit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char sign = digits.charAt(i);
            if (sign == '.' && unit == 0 && i > 0) {
                unit = 1_000_000;
                micros *= unit;
            } else if (sign < '0' || sign > '9' || unit == 1 || micros > QUICK * 1_000_000) {
                return -1;
            } else if (unit == 0) {
                micros = micros * 10 + sign - '0';
                if (micros > QUICK) {
                    return -1;
                }
            } else {
                unit /= 10;
                micros += (sign - '0') * unit;
            }
        }
        return digits.isEmpty() ? -1 : unit == 0 ? micros * 1_000_000 : micros;
    }
}
