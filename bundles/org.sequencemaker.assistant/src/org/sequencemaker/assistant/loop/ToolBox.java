package org.sequencemaker.assistant.loop;

import java.util.List;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatTool;

/** What the model may call. */
public interface ToolBox {
    /** Returns what the model is offered. */
    List<ChatTool> tools();

    /**
     * Runs a call, whatever the model wrote.
     *
     * @return its result under the call's id; a failed one says what was wrong and what would be right
     * @throws InterruptedException if the user stops the turn
     */
    ChatPart.Result run(ChatPart.Call call) throws InterruptedException;
}
