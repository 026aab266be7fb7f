package org.sequencemaker.extension.registry;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a plug-in, in words for the user and its author.
 *
 * @param level how bad
 * @param plugin symbolic name of the plug-in
 * @param extension which extension, as {@code point/id}; empty for the plug-in as a whole
 * @param message what happened and what becomes of it
 * @param cause what was thrown, for the log
 */
public record Problem(
        Level level,
        String plugin,
        String extension,
        String message,
        @Nullable Throwable cause) {
    /** How bad a problem is. */
    public enum Level {
        /** For the plug-in's author; everything works. */
        REMARK,
        /** Something of the plug-in is left out. */
        WARNING,
        /** The plug-in failed while it ran. */
        FAILURE
    }

    @Override
    public String toString() {
        return plugin + (extension.isEmpty() ? "" : " (" + extension + ")") + ": " + message;
    }
}
