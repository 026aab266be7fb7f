package org.sequencemaker.history.version;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a version in its commit: a line for people, then a field a line. */
final class VersionText {
    private static final String REASON = "reason";
    private static final String NAME = "name";
    private static final String ORIGIN = "origin";
    private static final String FILE = "file";
    private static final String BYTES = "bytes";
    private static final String TIME = "time";
    private static final String SIZE = "size";

    private VersionText() {}

    static String of(Occasion occasion, Instant time, ChangeSize size, String fileName, long bytes) {
        StringBuilder text = new StringBuilder();
        text.append(occasion.name().isEmpty() ? occasion.reason().words() : occasion.name());
        text.append("\n\n");
        field(text, REASON, occasion.reason().name());
        field(text, NAME, occasion.name());
        field(text, ORIGIN, occasion.origin());
        field(text, FILE, escaped(fileName));
        field(text, BYTES, Long.toString(bytes));
        field(text, TIME, Long.toString(time.toEpochMilli()));
        field(
                text,
                SIZE,
                "%d %d %d %d %d"
                        .formatted(
                                size.timelines(), size.added(), size.removed(), size.changed(), size.others() ? 1 : 0));
        return text.toString();
    }

    /** Returns the version, or null if the text is no version's. */
    static @Nullable Version parse(long number, String id, String text) {
        Map<String, String> fields = new HashMap<>();
        text.lines().skip(2).forEach(line -> {
            int space = line.indexOf(' ');
            if (space > 0) {
                fields.put(line.substring(0, space), line.substring(space + 1));
            }
        });
        try {
            Occasion occasion = new Occasion(
                    Reason.valueOf(fields.getOrDefault(REASON, "")),
                    fields.getOrDefault(NAME, ""),
                    fields.getOrDefault(ORIGIN, ""));
            return new Version(
                    number,
                    Instant.ofEpochMilli(Long.parseLong(fields.getOrDefault(TIME, ""))),
                    occasion,
                    size(fields.getOrDefault(SIZE, "")),
                    unescaped(fields.getOrDefault(FILE, "")),
                    Long.parseLong(fields.getOrDefault(BYTES, "")),
                    id);
        } catch (IllegalArgumentException e) {
            System.getLogger(VersionText.class.getName())
                    .log(System.Logger.Level.WARNING, "version {0} is said to be something else: {1}", number, e);
            return null;
        }
    }

    private static void field(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(' ').append(value).append('\n');
        }
    }

    private static ChangeSize size(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 5) {
            return ChangeSize.UNKNOWN;
        }
        return new ChangeSize(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                parts[4].equals("1"));
    }

    /** File names may hold anything, line ends included. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
