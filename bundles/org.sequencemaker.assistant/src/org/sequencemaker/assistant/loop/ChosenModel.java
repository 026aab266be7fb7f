package org.sequencemaker.assistant.loop;

import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.chat.ChatEndpoint;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatRequest;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.host.Chats;
import org.sequencemaker.extension.registry.Extension;

/**
 * A model of a chat provider, ours or a plug-in's, under the guard.
 *
 * @param chats talks through the guard
 * @param provider whose model it is
 * @param endpoint where it is, with the key
 * @param name the server's name of it
 * @param contextTokens how much it can hold; 0 if unknown
 * @param maxTokens how long an answer may be; 0 for the server's own limit
 * @param parameters numbers by the server's names
 */
public record ChosenModel(
        Chats chats,
        Extension<ChatProviderSpec, ChatProvider> provider,
        ChatEndpoint endpoint,
        String name,
        int contextTokens,
        int maxTokens,
        Map<String, Double> parameters)
        implements ModelLink {
    public ChosenModel {
        parameters = Map.copyOf(parameters);
    }

    @Override
    public ChatReply chat(String system, List<ChatMessage> messages, List<ChatTool> tools, ChatListener listener)
            throws ChatException, InterruptedException {
        try {
            return chats.chat(
                    provider,
                    new ChatRequest(endpoint, name, system, messages, tools, maxTokens, parameters),
                    listener);
        } catch (PluginFailure e) {
            throw new ChatException(ChatException.Kind.BAD_REQUEST, e.reason());
        }
    }
}
