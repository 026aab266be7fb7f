package org.sequencemaker.plugins;

/** A file or an address that is no update site; the message says so to people. */
public final class NotASite extends Exception {
    private static final long serialVersionUID = 1L;

    public NotASite(String message) {
        super(message);
    }
}
