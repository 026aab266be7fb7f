package org.sequencemaker.model.mark;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;

/**
 * Times as people type them: {@code 1:23.456} or {@code 1:02:03} with hours, {@code 83.456} or
 * {@code 83.456 s} in seconds, {@code 83456 ms}, {@code 8345 t} in ticks, and {@code 12|3} or
 * {@code 12|3.5} for a bar, a beat in it and a part of that beat. A comma may stand for the point.
 *
 * @param rateHz ticks per second
 * @param bars what bars and beats mean
 */
public record TimeText(int rateHz, Bars bars) {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,4}):(\\d{1,2}(?:\\.\\d{0,9})?)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})\\s*(s|ms|t|)");
    private static final Pattern BEAT = Pattern.compile("(\\d{1,6})\\s*\\|\\s*(\\d{1,6})(\\.\\d{1,9})?");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** Returns the time of a text, or null if it is none, or names a beat that is not there. */
    public @Nullable Time parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return clock(clock);
        }
        Matcher beat = BEAT.matcher(plain);
        if (beat.matches()) {
            double share = beat.group(3) == null ? 0 : Double.parseDouble("0" + beat.group(3));
            return bars.time(Integer.parseInt(beat.group(1)), Integer.parseInt(beat.group(2)), share);
        }
        Matcher number = NUMBER.matcher(plain);
        return number.matches() ? number(number.group(1), number.group(2)) : null;
    }

    /**
     * Returns the change of time of a text, which may be negative: {@code +0:00.5}, {@code -20 t}; null
     * if it is none. Bars and beats are no change.
     */
    public @Nullable Time parseDistance(String text) {
        String plain = text.strip();
        boolean isSigned = plain.startsWith("+") || plain.startsWith("-");
        String rest = isSigned ? plain.substring(1).strip() : plain;
        Time time = rest.contains("|") ? null : parse(rest);
        return time == null || !plain.startsWith("-") ? time : Time.ZERO.minus(time);
    }

    private static @Nullable Time clock(Matcher clock) {
        BigDecimal seconds = new BigDecimal(clock.group(3));
        if (seconds.compareTo(SIXTY) >= 0) {
            return null;
        }
        String hours = clock.group(1);
        long minutes = Long.parseLong(clock.group(2));
        if (hours != null && minutes >= 60) {
            return null;
        }
        long all = minutes + (hours == null ? 0 : 60 * Long.parseLong(hours));
        return Time.ofSeconds(seconds.add(SIXTY.multiply(BigDecimal.valueOf(all))));
    }

    private @Nullable Time number(String digits, String unit) {
        BigDecimal value = new BigDecimal(digits);
        return switch (unit) {
            case "ms" -> Time.ofSeconds(value.movePointLeft(3));
            case "t" -> isWhole(value) ? Time.ofTick(value.longValue(), rateHz) : null;
            default -> Time.ofSeconds(value);
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
