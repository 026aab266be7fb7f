package org.sequencemaker.history.version;

import java.time.Instant;

/**
 * A state of a project that was kept.
 *
 * @param number which one, from 1; later ones have higher numbers, and none is given twice
 * @param time when it was kept
 * @param occasion what for
 * @param size how much it differs from the one before
 * @param fileName what the project's file was called, without folders
 * @param bytes how long the file would be
 * @param id what names it in the repository
 */
public record Version(
        long number, Instant time, Occasion occasion, ChangeSize size, String fileName, long bytes, String id) {
    /** Returns whether the user named it, so that it is never dropped. */
    public boolean isNamed() {
        return occasion.reason() == Reason.NAMED;
    }

    /** Returns it in words for undo and messages, such as {@code version 12 (saved)} or {@code "Before the drop"}. */
    public String words() {
        return isNamed()
                ? "\"" + occasion.name() + "\""
                : "version " + number + " (" + occasion.reason().words() + ")";
    }
}
