package org.sequencemaker.testkit.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Damages text where it hurts a reader of JSON, XML, CSV or lyrics: huge and odd numbers, values of another
 * kind, deep nesting, repeated fields, endless strings, broken characters, other encodings.
 */
final class TextDamage {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\\n]{0,200}\"");
    private static final Pattern FIELD = Pattern.compile("\"\\w{1,40}\"\\s*:\\s*[^,{}\\[\\]]{1,80},");
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:,\\[]\\s?)(\"[^\"\n]{0,80}\"|-?[\\d.]+|true|false|null|\\[\\]|\\{\\})");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1e9",
            "1e308",
            "-1e308",
            "1e999999999",
            "1e-999999999",
            "1E+2147483648",
            "9007199254740993",
            "9223372036854775808",
            "-9223372036854775808",
            "4294967296",
            "2147483647",
            "99999999999999999999999999999999",
            "0.1e1",
            "00",
            "1.",
            ".5",
            "+1",
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "1,5",
            "１２");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"0\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "-1",
            "1e300",
            "[1,2,3,4]",
            "{\"a\":1}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\\"\"",
            "\"../../x\"",
            "\"2000-13-45\"");

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

    private final SplittableRandom random;

    TextDamage(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Returns a damaged copy.
     *
     * @param times how often to damage it
     * @param mayBeLarge whether to nest a hundred thousand deep, and to write strings as long
     */
    byte[] damage(byte[] input, int times, boolean mayBeLarge) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            text = damage(text, mayBeLarge ? 18 : 9);
        }
        return text.getBytes(random.nextInt(60) == 0 ? any(ENCODINGS) : StandardCharsets.UTF_8);
    }

    private String damage(String text, int sizeBits) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> swap(text, NUMBER, any(NUMBERS));
            case 3, 4 -> swap(text, VALUE, any(VALUES));
            case 5 -> swap(text, STRING, any(VALUES));
            case 6 -> repeatField(text);
            case 7 -> swap(text, FIELD, "");
            case 8 ->
                random.nextInt(10) == 0 ? nest(text, sizeBits) : swap(text, VALUE, "[".repeat(random.nextInt(40)));
            case 9 -> random.nextInt(10) == 0 ? longString(text, sizeBits) : repeatLine(text);
            case 10 ->
                insert(text, any(List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "//", "\u0000", "\uFEFF", "\n")));
            default -> swapStrings(text);
        };
    }

    private String swap(String text, Pattern what, String by) {
        Matcher found = find(what, text);
        return found == null ? insert(text, by) : text.substring(0, found.start()) + by + text.substring(found.end());
    }

    private String repeatField(String text) {
        Matcher found = find(FIELD, text);
        return found == null ? text : insertAt(text, found.end(), found.group());
    }

    private String repeatLine(String text) {
        String[] lines = text.split("\n", -1);
        int line = random.nextInt(lines.length);
        List<String> result = new ArrayList<>(List.of(lines));
        result.add(random.nextInt(lines.length + 1), lines[line]);
        return String.join("\n", result);
    }

    private String swapStrings(String text) {
        Matcher one = find(STRING, text);
        Matcher other = find(STRING, text);
        return one == null || other == null
                ? text
                : text.substring(0, one.start()) + other.group() + text.substring(one.end());
    }

    private String nest(String text, int sizeBits) {
        int depth = 1 << random.nextInt(4, sizeBits);
        String open = random.nextBoolean() ? "[" : "{\"a\":";
        String deep = open.repeat(depth) + (random.nextBoolean() ? (open.equals("[") ? "]" : "1}").repeat(depth) : "");
        return swap(text, VALUE, deep);
    }

    private String longString(String text, int sizeBits) {
        return swap(text, STRING, "\"" + "ä".repeat(1 << random.nextInt(4, sizeBits)) + "\"");
    }

    private String insert(String text, String what) {
        return insertAt(text, random.nextInt(text.length() + 1), what);
    }

    private static String insertAt(String text, int place, String what) {
        return text.substring(0, place) + what + text.substring(place);
    }

    /** Returns a match somewhere, the first from a random place on, or null. */
    private @Nullable Matcher find(Pattern what, String text) {
        Matcher matcher = what.matcher(text);
        int from = random.nextInt(text.length() + 1);
        return matcher.find(from) || matcher.find(0) ? matcher : null;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
