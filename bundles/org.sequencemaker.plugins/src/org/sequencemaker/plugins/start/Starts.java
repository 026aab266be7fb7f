package org.sequencemaker.plugins.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells starts that worked from those that did not. The launcher makes a mark before it starts Java, a second one if
 * the first is still there, and starts without the user's plug-ins if both are; the program wipes the marks as soon as
 * its window can be used. So a start that dies before any of our code runs counts as well.
 *
 * <p>Loads no plug-in and nothing of p2.
 */
public final class Starts {
    private static final String SAFE = "sequencemaker.safe";
    private static final List<String> MARKS = List.of("starting.1", "starting.2");

    private final UserArea area;

    public Starts(UserArea area) {
        this.area = area;
    }

    /** Why this start is without the user's plug-ins. */
    public enum Mode {
        /** It is with them. */
        USUAL,
        /** Without: the user asked for it by {@code --safe}. */
        SAFE_AS_ASKED,
        /** Without: the last two starts did not get as far as a window. */
        SAFE_AFTER_FAILURES
    }

    public static Mode mode() {
        return switch (System.getProperty(SAFE, "")) {
            case "asked" -> Mode.SAFE_AS_ASKED;
            case "failed" -> Mode.SAFE_AFTER_FAILURES;
            default -> Mode.USUAL;
        };
    }

    public static boolean isSafe() {
        return mode() != Mode.USUAL;
    }

    /** Says that this start has worked. Call it once the window can be used; a matter of a millisecond. */
    public void succeeded() throws IOException {
        Path version = area.version();
        if (version == null) {
            return;
        }
        for (String mark : MARKS) {
            Files.deleteIfExists(version.resolve(mark));
        }
    }
}
