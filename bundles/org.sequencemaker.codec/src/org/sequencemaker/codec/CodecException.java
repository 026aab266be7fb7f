package org.sequencemaker.codec;

/**
 * A file that cannot be read or written, in words for the user: what happened, to which file, where in
 * it, and what to do next. Nothing has been changed when it is thrown.
 */
public final class CodecException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;
    private final String advice;

    /**
     * @param file name of the file, as the user knows it
     * @param place where in it, such as {@code line 12} or {@code offset 0x16}; empty for the whole
     * @param reason what is wrong, with the value found
     * @param advice what to do next, as a sentence; empty if there is nothing to do
     */
    public CodecException(String file, String place, String reason, String advice) {
        super(message(file, place, reason, advice));
        this.file = file;
        this.place = place;
        this.reason = reason;
        this.advice = advice;
    }

    public CodecException(String file, String place, String reason, String advice, Throwable cause) {
        this(file, place, reason, advice);
        initCause(cause);
    }

    public String file() {
        return file;
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

    private static String message(String file, String place, String reason, String advice) {
        String where = place.isEmpty() ? file : file + ", " + place;
        return where + ": " + reason + (advice.isEmpty() ? "" : ". " + advice);
    }
}
