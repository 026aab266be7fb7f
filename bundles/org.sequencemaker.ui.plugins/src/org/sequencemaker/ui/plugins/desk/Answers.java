package org.sequencemaker.ui.plugins.desk;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Asks the user from a thread of the background, and waits there. */
final class Answers {
    private Answers() {}

    /** @param otherwise the answer where none comes, as at the end of the program */
    static <T> T await(Executor display, Supplier<T> question, T otherwise) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display.execute(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException | CancellationException e) {
            return otherwise;
        }
    }
}
