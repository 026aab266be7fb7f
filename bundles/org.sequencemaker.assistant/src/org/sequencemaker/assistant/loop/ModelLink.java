package org.sequencemaker.assistant.loop;

import java.util.List;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatTool;

/** The model that the user has chosen. */
public interface ModelLink {
    /** How much it can hold, in tokens; 0 if unknown. */
    int contextTokens();

    /** Sends a conversation and waits for the answer. */
    ChatReply chat(String system, List<ChatMessage> messages, List<ChatTool> tools, ChatListener listener)
            throws ChatException, InterruptedException;
}
