package org.sequencemaker.assistant.engine;

import java.util.List;
import org.sequencemaker.assistant.conversation.ContextBudget;
import org.sequencemaker.assistant.conversation.Tokens;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.extension.chat.ChatTool;

/**
 * What a model would see.
 *
 * @param system the system message, part by part
 * @param systemBudget how many tokens it may have
 * @param tools what the model could call
 * @param conversation what of the conversation would be sent; the last message is the prompt with its news and files
 * @param conversationBudget how many tokens that may have
 * @param contextTokens how much the model can hold; 0 if unknown
 */
public record Sight(
        SystemMessage system,
        int systemBudget,
        List<ChatTool> tools,
        ContextBudget.Fitted conversation,
        int conversationBudget,
        int contextTokens) {
    public Sight {
        tools = List.copyOf(tools);
    }

    /** How many tokens describe the tools in each request, estimated. */
    public int toolTokens() {
        return Tokens.of(tools);
    }

    /** How many tokens a request would have, estimated. */
    public int tokens() {
        return Tokens.of(system.text()) + toolTokens() + conversation.tokens();
    }
}
