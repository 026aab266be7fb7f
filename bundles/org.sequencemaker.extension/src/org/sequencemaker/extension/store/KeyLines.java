package org.sequencemaker.extension.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * Keys and values as text: {@code key=value} a line, sorted. In both, {@code \\} stands for a backslash, {@code \n} and
 * {@code \r} for ends of lines, {@code \e} for an equals sign, {@code \h} for #; lines that begin with # are for people. Plainer than the
 * files of {@code java.util.Properties}, which take any bytes for good.
 */
final class KeyLines {
    private KeyLines() {}

    static String write(Map<String, String> values) {
        StringBuilder text = new StringBuilder("# Plug-ins of Sequence Maker; changed by the program.\n");
        values.forEach((key, value) -> {
            escape(key, text);
            text.append('=');
            escape(value, text);
            text.append('\n');
        });
        return text.toString();
    }

    /** @throws IllegalArgumentException if it is no such text, saying where and why */
    static Map<String, String> read(String text) {
        Map<String, String> values = new TreeMap<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("line " + number + " has no key and value");
            }
            values.put(plain(line.substring(0, equals), number), plain(line.substring(equals + 1), number));
        }
        return values;
    }

    private static void escape(String plain, StringBuilder to) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '=' -> to.append("\\e");
                case '#' -> to.append("\\h");
                default -> to.append(c);
            }
        }
    }

    private static String plain(String escaped, int line) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c < ' ') {
                throw new IllegalArgumentException("line " + line + " has a control character");
            }
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            char sign = i < escaped.length() ? escaped.charAt(i) : ' ';
            plain.append(
                    switch (sign) {
                        case '\\' -> '\\';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 'e' -> '=';
                        case 'h' -> '#';
                        default ->
                            throw new IllegalArgumentException("line " + line + " has an unknown sign \\" + sign);
                    });
        }
        return plain.toString();
    }
}
