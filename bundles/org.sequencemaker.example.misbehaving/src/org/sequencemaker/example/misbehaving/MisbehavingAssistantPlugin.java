package org.sequencemaker.example.misbehaving;

import org.sequencemaker.extension.assistant.AssistantContext;
import org.sequencemaker.extension.assistant.AssistantPlugin;

/** Fails at two of its three methods, and looks at a project it may not see at the third. */
public final class MisbehavingAssistantPlugin implements AssistantPlugin {
    @Override
    public String systemMessage(AssistantContext context) {
        return "The project is " + context.project().name();
    }

    @Override
    public String processPrompt(String prompt, AssistantContext context) {
        throw new UnsupportedOperationException("prompts are beneath me");
    }

    @Override
    @SuppressWarnings({"null", "NullAway"})
    public String processResponse(String response, AssistantContext context) {
        return null;
    }
}
