package org.sequencemaker.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Time;

/**
 * Answers as JSON: maps, lists, texts, numbers, truth values and nulls, indented by two. Times are
 * seconds, exactly. What is an {@link Iterable} but no list is asked for its elements one by one while it
 * is printed, so that a long answer need not be in memory.
 */
public final class JsonText {
    private static final int COLOUR_LENGTH = 7;

    private final Consumer<String> text;

    private JsonText(Consumer<String> text) {
        this.text = text;
    }

    /** Returns the JSON text of a value, with a line end. */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        print(value, text::append);
        return text.toString();
    }

    /**
     * Prints the JSON text of a value, with a line end.
     *
     * @throws IllegalArgumentException if it holds anything JSON cannot
     */
    public static void print(Object value, Consumer<String> text) {
        new JsonText(text).value(value, "\n");
        text.accept("\n");
    }

    private void value(@Nullable Object value, String newLine) {
        switch (value) {
            case null -> text.accept("null");
            case String string -> string(string);
            case Boolean bool -> text.accept(bool.toString());
            case Integer number -> text.accept(number.toString());
            case Long number -> text.accept(number.toString());
            case BigDecimal number -> text.accept(plain(number));
            case Time time -> text.accept(plain(time.seconds()));
            case Map<?, ?> map -> map(map, newLine);
            case List<?> list when isFlat(list) -> flat(list);
            case Iterable<?> list -> tall(list, newLine);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void map(Map<?, ?> map, String newLine) {
        String inner = newLine + "  ";
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.accept(separator + inner);
            string(String.valueOf(entry.getKey()));
            text.accept(": ");
            value(entry.getValue(), inner);
            separator = ",";
        }
        text.accept(map.isEmpty() ? "{}" : newLine + "}");
    }

    /** Numbers and colours share a line: that keeps a table of them readable. */
    private static boolean isFlat(List<?> list) {
        return list.stream()
                .noneMatch(item -> item instanceof Map
                        || item instanceof Iterable
                        || item instanceof String string && string.length() > COLOUR_LENGTH);
    }

    private void flat(List<?> list) {
        String separator = "[";
        for (Object item : list) {
            text.accept(separator);
            value(item, "");
            separator = ", ";
        }
        text.accept(list.isEmpty() ? "[]" : "]");
    }

    private void tall(Iterable<?> list, String newLine) {
        String inner = newLine + "  ";
        String separator = "[";
        for (Object item : list) {
            text.accept(separator + inner);
            value(item, inner);
            separator = ",";
        }
        text.accept(separator.equals("[") ? "[]" : newLine + "]");
    }

    private void string(String string) {
        StringBuilder quoted = new StringBuilder(string.length() + 2).append('"');
        for (int i = 0; i < string.length(); i++) {
            char letter = string.charAt(i);
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (letter < ' '
                            || Character.isSurrogate(letter) && !paired(string, i)
                            || letter >= 0x7F && letter < 0xA0) {
                        quoted.append("\\u%04x".formatted((int) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        text.accept(quoted.append('"').toString());
    }

    private static boolean paired(String string, int index) {
        char letter = string.charAt(index);
        return Character.isHighSurrogate(letter)
                ? index + 1 < string.length() && Character.isLowSurrogate(string.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(string.charAt(index - 1));
    }
}
