package org.sequencemaker.history.version;

import java.io.IOException;
import java.util.Locale;

/** A version cannot be kept, found or read, in words for the user. Whatever was kept before is as it was. */
public final class VersionException extends Exception {
    private static final long serialVersionUID = 1L;

    public VersionException(String message) {
        super(message);
    }

    public VersionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns what went wrong with the disk, and what to do about it. */
    static VersionException of(String what, IOException e) {
        String detail = e.getMessage() == null ? e.toString() : e.getMessage();
        StringBuilder all = new StringBuilder();
        for (Throwable cause = e; cause != null && all.length() < 10_000; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        String words = all.toString().toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return new VersionException(
                    what + ": the disk is full. Make room; the versions kept so far are still there", e);
        }
        return new VersionException(what + " (" + detail + ")", e);
    }
}
