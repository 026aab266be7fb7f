package org.sequencemaker.extension.assistant;

/**
 * Changes what the model is told and what the user reads. Each method changes nothing unless it is
 * overridden. Several are chained in the order of their {@code before} and {@code after}: each gets what
 * the one before it returned. One that fails is left out of the chain; the turn goes on.
 *
 * <p>Called on a thread of its own, at most {@value #LIMIT_SECONDS} seconds a call.
 */
public interface AssistantPlugin {
    /** How long a call may take, in seconds. */
    int LIMIT_SECONDS = 5;

    /** Returns what the model should know besides; added to the system message. Empty for nothing. */
    default String systemMessage(AssistantContext context) throws InterruptedException {
        return "";
    }

    /** Returns the prompt as it is to be sent. */
    default String processPrompt(String prompt, AssistantContext context) throws InterruptedException {
        return prompt;
    }

    /** Returns the model's closing answer as the user is to read it. What tools have done stays done. */
    default String processResponse(String response, AssistantContext context) throws InterruptedException {
        return response;
    }
}
