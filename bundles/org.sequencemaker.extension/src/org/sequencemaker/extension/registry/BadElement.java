package org.sequencemaker.extension.registry;

/** An element of a {@code plugin.xml} that cannot be used, with the reason as a clause. */
public final class BadElement extends Exception {
    private static final long serialVersionUID = 1L;

    public BadElement(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
