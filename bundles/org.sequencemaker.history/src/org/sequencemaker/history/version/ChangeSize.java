package org.sequencemaker.history.version;

import java.util.ArrayList;
import java.util.List;

/**
 * How much a version differs from the one before it.
 *
 * @param timelines how many are new, gone, or have other segments
 * @param added how many segments are new
 * @param removed how many are gone
 * @param changed how many are otherwise than they were
 * @param others whether anything else differs: marks, notes, palettes, settings, the song, names
 */
public record ChangeSize(int timelines, int added, int removed, int changed, boolean others) {
    /** Of a version that is as the one before it. */
    public static final ChangeSize NONE = new ChangeSize(0, 0, 0, 0, false);

    /** Of a version whose predecessor cannot be read. */
    public static final ChangeSize UNKNOWN = new ChangeSize(-1, -1, -1, -1, false);

    public boolean isKnown() {
        return timelines >= 0;
    }

    /** Returns it in words, such as {@code 12 added, 3 changed on 2 timelines}. */
    public String words() {
        if (!isKnown()) {
            return "unknown";
        }
        List<String> parts = new ArrayList<>();
        add(parts, added, "added");
        add(parts, removed, "removed");
        add(parts, changed, "changed");
        String where = timelines == 1 ? " on 1 timeline" : " on " + timelines + " timelines";
        if (parts.isEmpty()) {
            return timelines > 0 ? "other" + where : others ? "no segments, other things" : "nothing";
        }
        return String.join(", ", parts) + where;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
