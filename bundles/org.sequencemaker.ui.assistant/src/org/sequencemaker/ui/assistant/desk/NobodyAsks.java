package org.sequencemaker.ui.assistant.desk;

import java.util.concurrent.CompletableFuture;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;

/** Nobody can be asked: no tool runs that wants consent, and the model takes the likeliest reading. */
public final class NobodyAsks implements Asks {
    @Override
    public CompletableFuture<Answer> choose(Question question, Project present) {
        return CompletableFuture.completedFuture(
                new Answer.Own("nobody can be asked here: take the likeliest reading, and say which one you took"));
    }

    @Override
    public CompletableFuture<Boolean> consents(ToolSpec tool, ToolCall call) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Boolean> maySend(ModelChoice.Chosen chosen) {
        return CompletableFuture.completedFuture(true);
    }
}
