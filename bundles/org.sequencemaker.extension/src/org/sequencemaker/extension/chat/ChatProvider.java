package org.sequencemaker.extension.chat;

import java.util.List;
import org.sequencemaker.extension.Host;

/**
 * Talks to language models of one kind of server. Called on a thread of its own; it may take as long as
 * the model goes on sending, but no longer than {@value #SILENCE_SECONDS} seconds without an event.
 * Interrupting the thread cancels: close the connection and throw the {@link InterruptedException}.
 */
public interface ChatProvider {
    /** How long it may go without an event, in seconds. */
    int SILENCE_SECONDS = 120;

    /**
     * Returns the models that the server offers, those it recommends first; empty if it does not tell.
     *
     * @throws ChatException if the server does not answer, saying why
     */
    List<ChatModel> models(ChatEndpoint endpoint, Host host) throws ChatException, InterruptedException;

    /**
     * Sends a conversation and waits for the answer. What arrives is told to the listener at once, on
     * this thread; the whole is returned.
     *
     * @throws ChatException if there is no whole answer; what the listener was told is then worthless
     */
    ChatReply chat(ChatRequest request, ChatListener listener, Host host) throws ChatException, InterruptedException;
}
