package org.sequencemaker.history.version;

/**
 * What a version is kept for.
 *
 * @param reason why
 * @param name that the user gave; empty but for {@link Reason#NAMED}
 * @param origin who changed the project: the id of a turn, or empty for the user's hand
 */
public record Occasion(Reason reason, String name, String origin) {
    private static final int LONGEST = 200;

    public Occasion {
        name = oneLine(name);
        origin = oneLine(origin);
        if (reason == Reason.NAMED && name.isEmpty()) {
            throw new IllegalArgumentException("a version kept by hand needs a name");
        }
    }

    public static Occasion save() {
        return new Occasion(Reason.SAVE, "", "");
    }

    public static Occasion beforeTurn(String turn) {
        return new Occasion(Reason.BEFORE_TURN, "", turn);
    }

    public static Occasion afterTurn(String turn) {
        return new Occasion(Reason.AFTER_TURN, "", turn);
    }

    public static Occasion beforeRestore() {
        return new Occasion(Reason.BEFORE_RESTORE, "", "");
    }

    /** Returns that of a version the user wishes to have; what is too long of the name is cut off. */
    public static Occasion named(String name) {
        return new Occasion(Reason.NAMED, name, "");
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
