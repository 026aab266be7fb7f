package org.sequencemaker.model;

/**
 * An edit that the document does not allow, with the reason in words for the user or the model: "the
 * segment at 0:12.500 would overlap the one at 0:13.000". Nothing has been changed when it is thrown;
 * the open document turns it into a refused outcome.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String reason) {
        super(reason);
    }

    /** The reason as a sentence without a stop, naming the object and the values. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
