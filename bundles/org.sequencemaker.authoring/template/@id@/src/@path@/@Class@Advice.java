package @id@;

import org.sequencemaker.extension.assistant.AssistantContext;
import org.sequencemaker.extension.assistant.AssistantPlugin;

/** Tells the model when to use the effect, and how much of it the user wants. */
public final class @Class@Advice implements AssistantPlugin {
    @Override
    public String systemMessage(AssistantContext context) {
        long most = Math.round(context.host().settings().number("most"));
        return "The effect @short@ lets the light breathe; it suits quiet passages. Never more than " + most
                + " breaths a minute.";
    }
}
