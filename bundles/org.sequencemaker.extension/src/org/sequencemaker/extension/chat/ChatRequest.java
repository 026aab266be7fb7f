package org.sequencemaker.extension.chat;

import java.util.List;
import java.util.Map;

/**
 * A conversation with what the model may do.
 *
 * @param endpoint where to send it
 * @param model the server's name of the model
 * @param system the system message; may be empty
 * @param messages in order; the last one is the user's or a tool's
 * @param tools what the model may call; empty for none
 * @param maxTokens how long the answer may be, in tokens; 0 for the server's own limit
 * @param parameters numbers such as {@code temperature}, by the server's name for them
 */
public record ChatRequest(
        ChatEndpoint endpoint,
        String model,
        String system,
        List<ChatMessage> messages,
        List<ChatTool> tools,
        int maxTokens,
        Map<String, Double> parameters) {
    public ChatRequest {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        parameters = Map.copyOf(parameters);
    }
}
