package org.sequencemaker.ui.assistant.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A prompt on its way to a turn: it waits until what was said about the project has been read, and until the user agrees that
 * anything is sent. On the display thread only.
 */
final class Unsent {
    private final Asks asks;
    private final Executor display;
    private @Nullable String early;
    private @Nullable CompletableFuture<Boolean> asking;

    /** @param display runs something on the display thread, later */
    Unsent(Asks asks, Executor display) {
        this.asks = asks;
        this.display = display;
    }

    /** Whether a prompt waits. */
    boolean isAny() {
        return early != null || asking != null;
    }

    /** Keeps a prompt until what was said has been read. */
    void keep(String prompt) {
        early = prompt;
    }

    /** Returns the prompt that was kept, and keeps it no longer; null for none. */
    @Nullable
    String kept() {
        String kept = early;
        early = null;
        return kept;
    }

    /**
     * Asks whether anything may be sent to who was chosen.
     *
     * @param answered told later, unless the prompt was dropped meanwhile
     */
    void ask(ModelChoice.Chosen chosen, Consumer<Boolean> answered) {
        CompletableFuture<Boolean> asked = asks.maySend(chosen);
        asking = asked;
        asked.whenComplete((may, failed) -> display.execute(() -> {
            if (asking == asked) {
                asking = null;
                answered.accept(failed == null && Boolean.TRUE.equals(may));
            }
        }));
    }

    /** Lets go of the prompt, and of the question whether it may be sent; returns whether there was one. */
    boolean drop() {
        boolean wasAny = isAny();
        CompletableFuture<Boolean> open = asking;
        asking = null;
        early = null;
        if (open != null) {
            open.cancel(false);
        }
        return wasAny;
    }
}
