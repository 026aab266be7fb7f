package org.sequencemaker.ui.assistant.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.llm.Usage;
import org.sequencemaker.llm.find.ConnectionReport;
import org.sequencemaker.llm.find.Support;

class TrialTest {
    private static final Support YES = new Support(Support.Answer.YES, "it did");
    private static final Support NO = new Support(Support.Answer.NO, "the server refuses it");

    private static List<String> report(Support tools, Usage usage) {
        return Trial.report(
                new ConnectionReport("m", Duration.ofMillis(420), Duration.ofMillis(1260), YES, tools, NO, NO, usage));
    }

    @Test
    void whatAModelCanDoIsSaidInWords() {
        List<String> lines = report(YES, new Usage(100, 0, 0, 23));
        assertEquals("m answers: the first word after 0.4 s, all of a short answer after 1.3 s.", lines.get(0));
        assertEquals("Calls tools: yes; it did.", lines.get(2));
        assertEquals("Sees pictures: no; the server refuses it.", lines.get(3));
        assertEquals("The test used 123 tokens.", lines.getLast());
    }

    @Test
    void aModelWithoutToolsIsWarnedOfAndUnknownTokensAreNotNought() {
        List<String> lines = report(NO, Usage.UNKNOWN);
        assertTrue(lines.getLast().startsWith("Without tools"), lines.toString());
    }
}
