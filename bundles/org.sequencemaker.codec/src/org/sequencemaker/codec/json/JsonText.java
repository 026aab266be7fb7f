package org.sequencemaker.codec.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

/**
 * How we spell single values: as Python's {@code json} module does, because the files we share with
 * the predecessor were written by it. Everything but printable ASCII is escaped.
 */
public final class JsonText {
    private static final int MAGNITUDE = 400;

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> plain(sign, out);
            }
        }
        return out.append('"').toString();
    }

    private static void plain(char sign, StringBuilder out) {
        if (sign >= ' ' && sign <= '~') {
            out.append(sign);
        } else {
            out.append("\\u")
                    .append(HEX.charAt(sign >> 12))
                    .append(HEX.charAt(sign >> 8 & 0xF))
                    .append(HEX.charAt(sign >> 4 & 0xF))
                    .append(HEX.charAt(sign & 0xF));
        }
    }

    /** Returns a list of texts. */
    public static String quoteAll(List<String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            out.append(out.length() == 1 ? "" : ",").append(quote(text));
        }
        return out.append(']').toString();
    }

    /** Returns a time as seconds, exactly, with at least one decimal: {@code 1.24}, {@code 3.0}. */
    public static String seconds(Time time) {
        long micros = Math.abs(time.micros());
        StringBuilder out = new StringBuilder(12);
        out.append(time.isNegative() ? "-" : "").append(micros / 1_000_000).append('.');
        long rest = micros % 1_000_000;
        for (long unit = 100_000; unit > 0 && (rest > 0 || unit == 100_000); unit /= 10) {
            out.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        return out.toString();
    }

    /** Returns a number as short as it can be said exactly; a whole one without decimals. */
    public static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    public static String colour(Rgb colour) {
        return "[" + colour.red() + "," + colour.green() + "," + colour.blue() + "]";
    }

    /**
     * Returns the number that some digits say, or null if they say none. One of more than {@value #MAGNITUDE}
     * digits before the point counts as none and one that small counts as zero, so that nobody need
     * fear to compute with it.
     */
    public static @Nullable BigDecimal number(String digits) {
        String plain = digits.strip();
        if (plain.isEmpty() || plain.length() > 1000) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(plain);
            long magnitude = number.precision() - (long) number.scale();
            if (number.signum() == 0 || magnitude < -MAGNITUDE) {
                return BigDecimal.ZERO;
            }
            return magnitude > MAGNITUDE ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns JSON text without the spaces between its parts. */
    public static String compact(String json) {
        StringBuilder out = new StringBuilder(json.length());
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (!quoted && sign <= ' ') {
                continue;
            }
            out.append(sign);
            if (sign == '\\' && i + 1 < json.length()) {
                out.append(json.charAt(++i));
            } else if (sign == '"') {
                quoted = !quoted;
            }
        }
        return out.toString();
    }

    /** Returns the text that a quoted one stands for; the parser has made sure that it is well formed. */
    static String unquote(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted.substring(1, quoted.length() - 1);
        }
        StringBuilder out = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char sign = quoted.charAt(i);
            if (sign != '\\') {
                out.append(sign);
                continue;
            }
            char escaped = quoted.charAt(++i);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }
}
