package org.sequencemaker.ui.assistant.desk;

import java.util.concurrent.CompletableFuture;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;

/**
 * Asks the user in the middle of a turn. Called on the display thread, and must not wait there: the answer comes through
 * the future, from any thread. When the turn is stopped the future is cancelled: take the question away then.
 */
public interface Asks {
    /**
     * Which reading is meant.
     *
     * @param present the show that the readings were worked out for
     */
    CompletableFuture<Answer> choose(Question question, Project present);

    /** Whether a tool may run that wants consent. */
    CompletableFuture<Boolean> consents(ToolSpec tool, ToolCall call);

    /** Whether anything may be sent to who was chosen: said once for each address, in words. */
    CompletableFuture<Boolean> maySend(ModelChoice.Chosen chosen);
}
