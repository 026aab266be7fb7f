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
 * <p>An empty text marks the place of a field that is spelled as we would spell it, or whose value is
 * itself part of the document (a list of segments, say): it holds the order, not the content. An
 * object that this program would write in just the same way keeps nothing and is {@link #NOTHING}.
 *
 * @param fields JSON text by field name, in file order; unmodifiable
 * @param taken what the known fields among them that are spelled otherwise were taken for, as we would
 *     spell it: {@code "4.5"} for {@code 4.50}, a name made of the file's for {@code false}. As long as
 *     the value is still that, the field is written as it was found
 */
public record Kept(Map<String, String> fields, Map<String, String> taken) {
    /** Nothing kept: the object was made here, or is spelled as we would spell it. */
    public static final Kept NOTHING = new Kept(Map.of());

    public Kept {
        Objects.requireNonNull(fields);
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        taken = Map.copyOf(taken);
    }

    public Kept(Map<String, String> fields) {
        this(fields, Map.of());
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Returns the same fields with one set to the JSON text given; a new one comes last. */
    public Kept with(String name, String json) {
        Map<String, String> next = new LinkedHashMap<>(fields);
        next.put(name, json);
        return new Kept(next, taken);
    }
}
