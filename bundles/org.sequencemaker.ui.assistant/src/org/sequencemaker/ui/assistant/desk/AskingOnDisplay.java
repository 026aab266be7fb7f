package org.sequencemaker.ui.assistant.desk;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;

/** Asks the user from the thread of a turn, which waits for the answer. */
final class AskingOnDisplay implements Asking {
    private final Asks asks;
    private final Project present;
    private final Executor display;

    AskingOnDisplay(Asks asks, Project present, Executor display) {
        this.asks = asks;
        this.present = present;
        this.display = display;
    }

    @Override
    public Answer choose(Question question) throws InterruptedException {
        return answer(() -> asks.choose(question, present), new Answer.None());
    }

    @Override
    public boolean consents(ToolSpec tool, ToolCall call) throws InterruptedException {
        return answer(() -> asks.consents(tool, call), false);
    }

    private <A> A answer(Supplier<CompletableFuture<A>> ask, A none) throws InterruptedException {
        CompletableFuture<CompletableFuture<A>> asked = new CompletableFuture<>();
        display.execute(() -> {
            if (!asked.isDone()) {
                asked.complete(ask.get());
            }
        });
        try {
            return asked.get().get();
        } catch (InterruptedException e) {
            // Not asked yet, it never will be; already asked, the question goes away.
            if (!asked.cancel(false)) {
                CompletableFuture<A> open = asked.join();
                display.execute(() -> open.cancel(false));
            }
            throw e;
        } catch (ExecutionException | CancellationException e) {
            return none;
        }
    }
}
