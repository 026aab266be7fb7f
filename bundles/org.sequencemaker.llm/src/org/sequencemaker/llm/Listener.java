package org.sequencemaker.llm;

/** Is told what arrives, in order, on the thread that asked. */
@FunctionalInterface
public interface Listener {
    /** @throws RuntimeException ends the answer: the connection is closed and the exception goes to the caller */
    void on(StreamEvent event);
}
