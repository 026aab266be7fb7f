package org.sequencemaker.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An object of a file as it was found: its fields by name, in the order of the file, each with the
 * JSON text it had. It holds the fields this program does not know, so that they survive a save, and
 * the spelling of those it knows, so that a number that nobody changed is written as it was.
 *
 * <p>An empty text marks the place of a field whose value is itself part of the document (a list of
 * segments, say): it holds the order, not the content. An object that this program would write in
 * just the same way keeps nothing and is {@link #NOTHING}.
 *
 * @param fields JSON text by field name, in file order; unmodifiable
 */
public record Kept(Map<String, String> fields) {
    /** Nothing kept: the object was made here, or is spelled as we would spell it. */
    public static final Kept NOTHING = new Kept(Map.of());

    public Kept {
        Objects.requireNonNull(fields);
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Returns the same fields with one set to the JSON text given; a new one comes last. */
    public Kept with(String name, String json) {
        Map<String, String> next = new LinkedHashMap<>(fields);
        next.put(name, json);
        return new Kept(next);
    }
}
