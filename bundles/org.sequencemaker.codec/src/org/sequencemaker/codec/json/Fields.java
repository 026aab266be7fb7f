package org.sequencemaker.codec.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Kept;

/**
 * The fields of an object of the document as we would write them, in our order. Held against the
 * object of a file they give what is {@link Kept} of it; held against what was kept they give an
 * object that differs from the file's only where the document does.
 *
 * <p>A required field is written in every object made here; an optional one only if its value is not
 * the default. An object that came from a file keeps the fields it had, and gets others only if their
 * value is not the default.
 */
public final class Fields implements Part {
    /**
     * A field.
     *
     * @param text value without spaces; empty if there is none, null if it is a part
     * @param part value if it is an object or list of the document, else null
     */
    private record Entry(
            String name, @Nullable String text, @Nullable Part part, boolean required, boolean isDefault) {
        String compact() {
            return text != null ? text : part == null ? "" : part.compact();
        }

        boolean isAbsent() {
            return text != null && text.isEmpty();
        }

        void print(JsonPrinter out) {
            if (text != null) {
                out.text(text);
            } else if (part != null) {
                part.print(out);
            }
        }
    }

    /** Of an object that had no fields at all: it is not given those that every new object has. */
    private static final Kept HAD_NONE = new Kept(Map.of(), Map.of("", ""));

    private final List<Entry> entries = new ArrayList<>(12);
    private final Kept kept;

    /** Starts an object of which something may have been kept. */
    public Fields(Kept kept) {
        this.kept = kept;
    }

    /** Adds a field that every object has, with its value as JSON text without spaces. */
    public Fields required(String name, String compact) {
        return required(name, compact, false);
    }

    public Fields required(String name, String compact, boolean isDefault) {
        entries.add(new Entry(name, compact, null, true, isDefault));
        return this;
    }

    public Fields required(String name, Part part, boolean isDefault) {
        entries.add(new Entry(name, null, part, true, isDefault));
        return this;
    }

    /** Adds a field that is left out as long as it has its default. */
    public Fields optional(String name, String compact, boolean isDefault) {
        entries.add(new Entry(name, compact, null, false, isDefault));
        return this;
    }

    public Fields optional(String name, Part part, boolean isDefault) {
        entries.add(new Entry(name, null, part, false, isDefault));
        return this;
    }

    /** Adds a field that is known but that this object cannot have. */
    public Fields absent(String name) {
        return optional(name, "", true);
    }

    /**
     * Returns what must be kept of an object of a file, so that these fields, which were made of it,
     * can be written as they were.
     *
     * @param twisted rows of lists and objects that the document does not hold as they are
     * @param shapes of the file
     */
    public Kept keep(JsonValue object, Set<Integer> twisted, KeptShapes shapes) {
        List<String> names = new ArrayList<>(entries.size());
        Map<String, String> raws = new HashMap<>();
        Map<String, String> taken = new HashMap<>();
        List<JsonField> found = object.fields();
        for (int i = 0; i < found.size(); i++) {
            JsonField field = found.get(i);
            JsonValue value = field.value();
            names.add(field.name());
            Entry entry = find(field.name(), i);
            if (entry == null) {
                raws.put(field.name(), value.raw());
            } else if (entry.text() != null ? !value.says(entry.compact()) : twisted.contains(value.row())) {
                raws.put(field.name(), value.raw());
                taken.put(field.name(), entry.compact());
            }
        }
        if (names.isEmpty()) {
            return HAD_NONE;
        }
        if (raws.isEmpty()) {
            return names.equals(ownNames()) ? Kept.NOTHING : shapes.places(names);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, raws.getOrDefault(name, "")));
        return new Kept(fields, taken);
    }

    private List<String> ownNames() {
        List<String> names = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.required() || !entry.isDefault()) {
                names.add(entry.name());
            }
        }
        return names;
    }

    private @Nullable Entry find(String name, int guess) {
        if (guess < entries.size() && entries.get(guess).name().equals(name)) {
            return entries.get(guess);
        }
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    /** Writes the object. */
    @Override
    public void print(JsonPrinter out) {
        out.open();
        boolean empty = kept.isEmpty() && !kept.equals(HAD_NONE) ? printOwn(out) : printKept(out);
        out.close(empty);
    }

    private boolean printOwn(JsonPrinter out) {
        boolean empty = true;
        for (Entry entry : entries) {
            if (!entry.isAbsent() && (entry.required() || !entry.isDefault())) {
                out.name(entry.name(), empty);
                entry.print(out);
                empty = false;
            }
        }
        return empty;
    }

    private boolean printKept(JsonPrinter out) {
        boolean empty = true;
        for (Map.Entry<String, String> field : kept.fields().entrySet()) {
            String name = field.getKey();
            String raw = field.getValue();
            Entry entry = find(name, entries.size());
            if (entry == null && !raw.isEmpty()
                    || entry != null
                            && !raw.isEmpty()
                            && entry.compact().equals(kept.taken().get(name))) {
                out.name(name, empty);
                out.raw(raw);
                empty = false;
            } else if (entry != null && !entry.isAbsent()) {
                out.name(name, empty);
                entry.print(out);
                empty = false;
            }
        }
        for (Entry entry : entries) {
            if (!entry.isAbsent() && !entry.isDefault() && !kept.fields().containsKey(entry.name())) {
                out.name(entry.name(), empty);
                entry.print(out);
                empty = false;
            }
        }
        return empty;
    }
}
