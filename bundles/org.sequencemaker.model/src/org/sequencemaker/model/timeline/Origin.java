package org.sequencemaker.model.timeline;

/**
 * Where a segment came from.
 *
 * @param kind who made it
 * @param detail which turn, plug-in or file; empty for the hand
 */
public record Origin(Kind kind, String detail) {
    /** Who makes segments. */
    public enum Kind {
        HAND,
        /** A turn of the assistant. */
        TURN,
        PLUGIN,
        IMPORT
    }

    public static final Origin HAND = new Origin(Kind.HAND, "");

    public static Origin turn(String turn) {
        return new Origin(Kind.TURN, turn);
    }

    public static Origin plugin(String plugin) {
        return new Origin(Kind.PLUGIN, plugin);
    }

    public static Origin imported(String file) {
        return new Origin(Kind.IMPORT, file);
    }
}
