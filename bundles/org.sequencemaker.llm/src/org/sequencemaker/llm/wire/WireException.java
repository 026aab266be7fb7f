package org.sequencemaker.llm.wire;

import org.sequencemaker.llm.Fault;

/** A fault that was found while writing a request or reading an answer; who asked knows at which server. */
public final class WireException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public WireException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** @param what the server sent, in our words, to be read after "sent" */
    static WireException malformed(String what) {
        return new WireException(new Fault.Malformed(what, "", false));
    }
}
