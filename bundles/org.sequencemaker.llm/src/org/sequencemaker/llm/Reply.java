package org.sequencemaker.llm;

/**
 * A whole answer.
 *
 * @param message what the model said and called
 * @param stop why it stopped
 * @param usage what it cost
 * @param model the server's name of the model that really answered
 */
public record Reply(Message message, Stop stop, Usage usage, String model) {
    /** Why an answer ends. */
    public enum Stop {
        /** The model had said all. */
        END,
        /** It waits for the results of its calls. */
        CALLS,
        /** It reached the limit of tokens. */
        LENGTH,
        /** The server held it back. */
        FILTER
    }
}
