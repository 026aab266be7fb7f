package org.sequencemaker.model.colour;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Kept;

/**
 * Named colours that belong together. Segments can be bound to an entry; when the entry's colour
 * changes, they follow.
 *
 * @param id unique in the project
 * @param name as the user sees it
 * @param entries in the user's order, ids unique
 * @param kept as found in the file
 */
public record Palette(String id, String name, List<Entry> entries, Kept kept) {
    /**
     * A colour with a name.
     *
     * @param id unique in its palette
     * @param name as the user sees it
     * @param colour what bound segments show
     * @param kept as found in the file
     */
    public record Entry(String id, String name, Rgb colour, Kept kept) {
        public Entry(String id, String name, Rgb colour) {
            this(id, name, colour, Kept.NOTHING);
        }

        public Entry withName(String newName) {
            return new Entry(id, newName, colour, kept);
        }

        public Entry withColour(Rgb newColour) {
            return new Entry(id, name, newColour, kept);
        }
    }

    public Palette {
        entries = List.copyOf(entries);
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("palette \"" + name + "\" has two entries with id " + entry.id());
            }
        }
    }

    public Palette(String id, String name, List<Entry> entries) {
        this(id, name, entries, Kept.NOTHING);
    }

    public @Nullable Entry entry(String entryId) {
        for (Entry entry : entries) {
            if (entry.id().equals(entryId)) {
                return entry;
            }
        }
        return null;
    }

    public Palette withName(String newName) {
        return new Palette(id, newName, entries, kept);
    }

    public Palette withEntries(List<Entry> newEntries) {
        return new Palette(id, name, newEntries, kept);
    }

    /** Returns the palette with one entry replaced; the same one if there is no such entry. */
    public Palette withEntry(String entryId, UnaryOperator<Entry> change) {
        return new Palette(
                id,
                name,
                entries.stream()
                        .map(entry -> entry.id().equals(entryId) ? change.apply(entry) : entry)
                        .toList(),
                kept);
    }
}
