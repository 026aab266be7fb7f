package org.sequencemaker.llm;

/**
 * No answer from a model: what happened, at which server, in its own words, and what to do next. Without a cause, as
 * the texts of what lies below are not ours and could hold the key.
 */
public final class LlmException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public LlmException(Fault fault, String server) {
        super(FaultWords.of(fault, server));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
