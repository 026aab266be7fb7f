package org.sequencemaker.extension;

import org.sequencemaker.extension.chat.ChatException;

/** The language model that the user has chosen. Needs the capability {@code modelCalls}. */
@FunctionalInterface
public interface ModelDoor {
    /**
     * Asks one question, without tools and without the conversation, and waits for the whole answer.
     *
     * @param instructions the system message; may be empty
     * @param question what is asked
     * @throws ChatException if there is no answer, saying why
     * @throws InterruptedException if the user cancels, or the time limit is reached
     */
    String ask(String instructions, String question) throws ChatException, InterruptedException;
}
