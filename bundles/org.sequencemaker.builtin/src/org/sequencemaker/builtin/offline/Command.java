package org.sequencemaker.builtin.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.JsonText;

/**
 * A call of a tool that a command means.
 *
 * @param tool which tool
 * @param arguments texts, numbers, flags, lists of them, and lists of maps
 */
record Command(String tool, Map<String, Object> arguments) {
    Command {
        arguments = new LinkedHashMap<>(arguments);
    }

    static Command of(String tool) {
        return new Command(tool, Map.of());
    }

    /** Returns the command with an argument; without it if the value is empty. */
    Command with(String name, Object value) {
        if (value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty()) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Command(tool, more);
    }

    String json() {
        return json(arguments);
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                StringBuilder text = new StringBuilder("{");
                map.forEach((name, item) -> text.append(text.length() == 1 ? "" : ",")
                        .append(JsonText.quote(String.valueOf(name)))
                        .append(':')
                        .append(json(String.valueOf(name), item)));
                yield text.append('}').toString();
            }
            case List<?> list -> {
                StringBuilder text = new StringBuilder("[");
                for (Object item : list) {
                    text.append(text.length() == 1 ? "" : ",").append(json("", item));
                }
                yield text.append(']').toString();
            }
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> JsonText.quote(String.valueOf(value));
        };
    }

    private static String json(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("the argument " + name + " is null");
        }
        return json(value);
    }

    /** Returns it as people read it: {@code paint: when = chorus, colour = red}. */
    String words() {
        StringBuilder words = new StringBuilder(tool.replace('_', ' '));
        String separator = ": ";
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            words.append(separator)
                    .append(argument.getKey().replace('_', ' '))
                    .append(" = ")
                    .append(argument.getValue());
            separator = ", ";
        }
        return words.toString();
    }
}
