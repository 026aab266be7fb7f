package org.sequencemaker.extension.format;

/**
 * A file that cannot be read or a project that cannot be written, in words for the user. It is an
 * answer, not a failure of the plug-in.
 */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;
    private final String advice;

    /**
     * @param place where in the file or project, such as {@code line 12}; empty for the whole
     * @param reason what is wrong, with the value found
     * @param advice what to do next; empty if there is nothing to do
     */
    public FormatException(String place, String reason, String advice) {
        super((place.isEmpty() ? reason : place + ": " + reason) + (advice.isEmpty() ? "" : ". " + advice));
        this.place = place;
        this.reason = reason;
        this.advice = advice;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }

    public String advice() {
        return advice;
    }
}
