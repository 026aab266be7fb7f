package org.sequencemaker.codec.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;

/**
 * A value of a file: where it stands, how it is spelled, what it is.
 *
 * @param document the file
 * @param row its row in the document's table
 */
public record JsonValue(JsonDocument document, int row) {
    public JsonKind kind() {
        return document.kind(row);
    }

    public boolean isObject() {
        return kind() == JsonKind.OBJECT;
    }

    public boolean isList() {
        return kind() == JsonKind.LIST;
    }

    public boolean isNull() {
        return kind() == JsonKind.NULL;
    }

    /** Returns whether it is an object or a list with nothing in it. */
    public boolean isEmpty() {
        return (isObject() || isList()) && document.next(row) == row + 1;
    }

    /** Returns the values of a list in order; none if it is not a list. */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        if (isList()) {
            for (int at = row + 1; at < document.next(row); at = document.next(at)) {
                items.add(new JsonValue(document, at));
            }
        }
        return items;
    }

    /** Returns the fields of an object in order; none if it is not an object. */
    public List<JsonField> fields() {
        List<JsonField> fields = new ArrayList<>();
        if (isObject()) {
            for (int at = row + 1; at < document.next(row); at = document.next(at)) {
                fields.add(new JsonField(String.valueOf(document.name(at)), new JsonValue(document, at)));
            }
        }
        return fields;
    }

    /** Returns the value of a field, or null if it is not an object or has no such field. */
    public @Nullable JsonValue get(String name) {
        if (isObject()) {
            for (int at = row + 1; at < document.next(row); at = document.next(at)) {
                if (name.equals(document.name(at))) {
                    return new JsonValue(document, at);
                }
            }
        }
        return null;
    }

    /** Returns whether it is an object that has a field of this name. */
    public boolean has(String name) {
        return get(name) != null;
    }

    /** Returns the text, or null if it is not one. */
    public @Nullable String text() {
        return kind() == JsonKind.TEXT ? JsonText.unquote(raw()) : null;
    }

    /** Returns the number, also one written as a text, or null if it is neither. */
    public @Nullable BigDecimal number() {
        String digits = kind() == JsonKind.NUMBER ? raw() : text();
        return digits == null ? null : JsonText.number(digits);
    }

    /** Returns whether it is {@code true}, or null if it is neither true nor false. */
    public @Nullable Boolean flag() {
        return kind() == JsonKind.FLAG ? (Boolean) (document.bytes()[document.start(row)] == 't') : null;
    }

    /** Returns the value as it is spelled in the file, spaces and lines in it included. */
    public String raw() {
        int start = document.start(row);
        return new String(document.bytes(), start, document.end(row) - start, StandardCharsets.UTF_8);
    }

    /** Returns the value as spelled in the file but without spaces between its parts. */
    public String compact() {
        return isObject() || isList() ? JsonText.compact(raw()) : raw();
    }

    /** Returns whether the value is spelled just so, but for spaces between its parts; ASCII only. */
    public boolean says(String compact) {
        byte[] bytes = document.bytes();
        int at = document.start(row);
        int end = document.end(row);
        boolean spaced = isObject() || isList();
        boolean quoted = false;
        for (int i = 0; i < compact.length(); i++) {
            while (spaced && !quoted && at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
                at++;
            }
            char sign = compact.charAt(i);
            if (at >= end || bytes[at] != sign) {
                return false;
            }
            if (sign == '\\' && i + 1 < compact.length()) {
                i++;
                at++;
                if (at >= end || bytes[at] != compact.charAt(i)) {
                    return false;
                }
            } else if (sign == '"') {
                quoted = !quoted;
            }
            at++;
        }
        return at == end;
    }

    /** Returns where it stands, such as {@code line 3, column 7}. */
    public String place() {
        return document.place(document.start(row));
    }

    /** Returns an error about this value. */
    public CodecException error(String reason, String advice) {
        return new CodecException(document.file(), place(), reason, advice);
    }

    /** Returns the value as a message can show it: as spelled, shortened. */
    public String shown() {
        int start = document.start(row);
        int length = Math.min(document.end(row) - start, 60);
        String shown = JsonText.compact(new String(document.bytes(), start, length, StandardCharsets.UTF_8));
        return document.end(row) - start > 60 || shown.length() > 40
                ? shown.substring(0, Math.min(40, shown.length())) + "…"
                : shown;
    }
}
