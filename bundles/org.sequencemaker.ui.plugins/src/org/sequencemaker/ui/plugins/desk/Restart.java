package org.sequencemaker.ui.plugins.desk;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.question.Questions;

/** Whether the program has to be started anew before something works, and asking the user about it. */
final class Restart {
    private final Questions questions;
    private final Runnable restart;
    private @Nullable String why;

    /** @param restart starts the program anew, after the user has been asked about unsaved work */
    Restart(Questions questions, Runnable restart) {
        this.questions = questions;
        this.restart = restart;
    }

    /** Why it is due; null if it is not. */
    @Nullable
    String due() {
        return why;
    }

    /** It is due from now on. */
    void because(String reason) {
        why = reason;
    }

    /** Asks whether to do it now, if it is due. */
    void ask() {
        String reason = why;
        if (reason != null) {
            ask(reason);
        }
    }

    /** Asks whether to leave safe mode by it. */
    void askToLeaveSafeMode() {
        ask(Messages.BANNER_SAFE_LEAVE.text());
    }

    private void ask(String reason) {
        if (questions.restart(reason)) {
            restart.run();
        }
    }
}
