package org.sequencemaker.codec.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes JSON in a layout. */
public final class JsonPrinter {
    private final StringBuilder out = new StringBuilder(256);
    private final JsonLayout layout;

    /** What begins a line, by depth. */
    private final List<String> lines = new ArrayList<>();

    private int depth;

    public JsonPrinter(JsonLayout layout) {
        this.layout = layout;
    }

    /** Writes text as it is. */
    void raw(String json) {
        out.append(json);
    }

    /** Writes JSON text that has no spaces between its parts, laid out. */
    public void text(String compact) {
        int plain = scalarLength(compact);
        if (plain == compact.length()) {
            out.append(compact);
            return;
        }
        for (int i = 0; i < compact.length(); i++) {
            char sign = compact.charAt(i);
            switch (sign) {
                case '{', '[' -> {
                    out.append(sign);
                    if (compact.charAt(i + 1) == (sign == '{' ? '}' : ']')) {
                        out.append(compact.charAt(++i));
                    } else {
                        deeper();
                    }
                }
                case '}', ']' -> {
                    shallower();
                    out.append(sign);
                }
                case ',' -> comma();
                case ':' -> out.append(layout.colon());
                case '"' -> {
                    int end = stringEnd(compact, i);
                    out.append(compact, i, end);
                    i = end - 1;
                }
                default -> out.append(sign);
            }
        }
    }

    /** Writes a list of parts. */
    public <T> void list(List<T> items, Function<T, Part> part) {
        list(items, (item, index) -> part.apply(item));
    }

    /** Writes a list of parts that depend on their places, counted from 0. */
    public <T> void list(List<T> items, BiFunction<T, Integer, Part> part) {
        if (items.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        deeper();
        int index = 0;
        for (T item : items) {
            if (index > 0) {
                comma();
            }
            part.apply(item, index).print(this);
            index++;
        }
        shallower();
        out.append(']');
    }

    void open() {
        out.append('{');
    }

    /** Goes to the place of a field and writes its name. */
    void name(String name, boolean first) {
        if (first) {
            deeper();
        } else {
            comma();
        }
        out.append(JsonText.quote(name)).append(layout.colon());
    }

    void close(boolean empty) {
        if (!empty) {
            shallower();
        }
        out.append('}');
    }

    /** Returns how many characters have been written. */
    public int length() {
        return out.length();
    }

    /** Returns all that was written, with what the layout has at the end. */
    public byte[] bytes() {
        return out.append(layout.end()).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void deeper() {
        depth++;
        indent();
    }

    private void shallower() {
        depth--;
        indent();
    }

    private void indent() {
        while (lines.size() <= depth) {
            lines.add(
                    layout.newline().isEmpty()
                            ? ""
                            : layout.newline() + layout.indent().repeat(lines.size()));
        }
        out.append(lines.get(depth));
    }

    private void comma() {
        if (layout.newline().isEmpty()) {
            out.append(layout.comma());
        } else {
            out.append(',');
            indent();
        }
    }

    /** Returns the length if the text is no object or list, else 0. */
    private static int scalarLength(String compact) {
        char first = compact.charAt(0);
        return first == '{' || first == '[' ? 0 : compact.length();
    }

    private static int stringEnd(String json, int start) {
        int at = start + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
