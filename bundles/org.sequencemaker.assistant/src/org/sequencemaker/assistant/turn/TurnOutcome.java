package org.sequencemaker.assistant.turn;

import java.util.List;
import org.sequencemaker.assistant.loop.TurnResult;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.extension.host.AssistantChain.Step;

/**
 * A turn that is over, with all that was sent and changed on the way.
 *
 * @param result the turn as the model knows it: with the prompt as sent and the answer as said
 * @param typed what the user typed
 * @param shown the closing answer as the user reads it
 * @param system the system message, part by part
 * @param steps what each plug-in changed, in order, and which failed
 */
public record TurnOutcome(TurnResult result, String typed, String shown, SystemMessage system, List<Step> steps) {
    public TurnOutcome {
        steps = List.copyOf(steps);
    }
}
