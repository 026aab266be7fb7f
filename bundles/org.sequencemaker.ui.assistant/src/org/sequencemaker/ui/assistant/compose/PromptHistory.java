package org.sequencemaker.ui.assistant.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way back through one's own prompts, and forth again to what was being written. */
final class PromptHistory {
    private String draft = "";
    private int back;

    /**
     * Returns the prompt before the one that is in the field.
     *
     * @param prompts all there were, the oldest first
     * @param present what is in the field
     * @return null if there is none
     */
    @Nullable
    String earlier(List<String> prompts, String present) {
        if (back >= prompts.size()) {
            return null;
        }
        if (back == 0) {
            draft = present;
        }
        back++;
        return prompts.get(prompts.size() - back);
    }

    /** Returns the prompt after it, at last what was being written; null where nothing is further on. */
    @Nullable
    String later(List<String> prompts) {
        if (back == 0) {
            return null;
        }
        back--;
        return back == 0 ? draft : prompts.get(Math.max(0, prompts.size() - back));
    }

    /** Something was sent: the next way back begins at the end. */
    void reset() {
        back = 0;
        draft = "";
    }
}
