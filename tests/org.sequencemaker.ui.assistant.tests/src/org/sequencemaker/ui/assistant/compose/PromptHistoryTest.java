package org.sequencemaker.ui.assistant.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromptHistoryTest {
    private final PromptHistory history = new PromptHistory();

    @Test
    void theWayBackEndsAtTheFirstAndForthAtWhatWasBeingWritten() {
        List<String> prompts = List.of("one", "two");
        assertEquals("two", history.earlier(prompts, "draft"));
        assertEquals("one", history.earlier(prompts, "two"));
        assertNull(history.earlier(prompts, "one"));
        assertEquals("two", history.later(prompts));
        assertEquals("draft", history.later(prompts));
        assertNull(history.later(prompts));
    }
}
