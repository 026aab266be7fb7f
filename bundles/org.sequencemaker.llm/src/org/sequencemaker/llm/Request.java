package org.sequencemaker.llm;

import java.util.List;
import java.util.Map;

/**
 * A conversation with what the model may do.
 *
 * @param model the server's name of the model
 * @param system the system message; may be empty
 * @param messages in order; the last one is the user's or a tool's
 * @param tools what the model may call; empty for none
 * @param maxTokens how long the answer may be, in tokens; 0 for the server's own limit
 * @param thinkingTokens how much the model may think, in tokens; 0 leaves it to the server
 * @param parameters numbers such as {@code temperature}, by the server's name for them
 */
public record Request(
        String model,
        String system,
        List<Message> messages,
        List<Tool> tools,
        int maxTokens,
        int thinkingTokens,
        Map<String, Double> parameters) {
    public Request {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        parameters = Map.copyOf(parameters);
    }

    /** Returns a conversation that begins. */
    public static Request of(String model, Message... messages) {
        return new Request(model, "", List.of(messages), List.of(), 0, 0, Map.of());
    }

    public Request withSystem(String words) {
        return new Request(model, words, messages, tools, maxTokens, thinkingTokens, parameters);
    }

    public Request withMessages(List<Message> all) {
        return new Request(model, system, all, tools, maxTokens, thinkingTokens, parameters);
    }

    public Request withTools(List<Tool> all) {
        return new Request(model, system, messages, all, maxTokens, thinkingTokens, parameters);
    }

    public Request withMaxTokens(int tokens) {
        return new Request(model, system, messages, tools, tokens, thinkingTokens, parameters);
    }

    public Request withThinkingTokens(int tokens) {
        return new Request(model, system, messages, tools, maxTokens, tokens, parameters);
    }

    public Request withParameters(Map<String, Double> all) {
        return new Request(model, system, messages, tools, maxTokens, thinkingTokens, all);
    }
}
