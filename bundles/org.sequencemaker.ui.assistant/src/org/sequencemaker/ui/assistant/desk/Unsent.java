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
    private @Nullable String asked;
    private @Nullable CompletableFuture<Boolean> asking;
    private @Nullable String returned;

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
     * Asks whether a prompt may be sent to who was chosen.
     *
     * @param answered told later, unless the prompt was dropped meanwhile
     */
    void ask(String prompt, ModelChoice.Chosen chosen, Consumer<Boolean> answered) {
        CompletableFuture<Boolean> question = asks.maySend(chosen);
        asking = question;
        asked = prompt;
        question.whenComplete((may, failed) -> display.execute(() -> {
            if (asking == question) {
                boolean isAllowed = failed == null && Boolean.TRUE.equals(may);
                asking = null;
                asked = null;
                returned = isAllowed ? null : prompt;
                answered.accept(isAllowed);
            }
        }));
    }

    /** Lets go of the prompt, and of the question whether it may be sent; returns whether there was one. */
    boolean drop() {
        if (!isAny()) {
            return false;
        }
        CompletableFuture<Boolean> open = asking;
        returned = early == null ? asked : early;
        asking = null;
        asked = null;
        early = null;
        if (open != null) {
            open.cancel(false);
        }
        return true;
    }

    /** Returns, once, a prompt that was not sent after all: the user goes on with it. Null for none. */
    @Nullable
    String takeReturned() {
        String back = returned;
        returned = null;
        return back;
    }
}
