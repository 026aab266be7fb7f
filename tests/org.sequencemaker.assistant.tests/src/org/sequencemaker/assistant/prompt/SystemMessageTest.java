package org.sequencemaker.assistant.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.assistant.conversation.Tokens;

class SystemMessageTest {
    @Test
    void partsStandUnderTheirTitles() {
        SystemMessage message = SystemMessage.of(
                List.of(
                        new PromptPart("role", "Who you are", "You design light shows.", 100),
                        new PromptPart("selection", "Selection", "", 100),
                        new PromptPart("rules", "Rules", "Ask when in doubt.", 100)),
                1000);
        assertEquals("# Who you are\nYou design light shows.\n\n# Rules\nAsk when in doubt.", message.text());
        assertEquals(
                List.of("role", "rules"),
                message.parts().stream().map(SystemMessage.Shown::name).toList());
    }

    @Test
    void whatDoesNotFitIsLeftOutByLinesAndSaidToBe() {
        SystemMessage message = SystemMessage.of(
                List.of(new PromptPart("project", "Project", "a segment from here to there\n".repeat(50), 60)), 1000);
        SystemMessage.Shown shown = message.parts().getFirst();
        assertTrue(shown.linesLeftOut() > 40);
        assertTrue(message.text().endsWith("(" + shown.linesLeftOut() + " lines left out)"), message.text());
    }

    @Test
    void twoPartsOfOneNameAreAMistake() {
        PromptPart part = new PromptPart("role", "Role", "x", 10);
        assertThrows(IllegalArgumentException.class, () -> SystemMessage.of(List.of(part, part), 100));
    }

    @Test
    void noBoundIsEverPassed() {
        Random random = new Random(6);
        for (int round = 0; round < 2000; round++) {
            List<PromptPart> parts = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                parts.add(new PromptPart("p" + i, "Part " + i, text(random), random.nextInt(200)));
            }
            int most = random.nextInt(400);
            SystemMessage message = SystemMessage.of(parts, most);
            int sum = 0;
            for (SystemMessage.Shown shown : message.parts()) {
                PromptPart part = parts.stream()
                        .filter(one -> one.name().equals(shown.name()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(shown.tokens() <= part.most(), shown.toString());
                assertTrue(Tokens.of(shown.text()) <= Math.max(part.most(), 0), shown.toString());
                sum += shown.tokens();
            }
            assertTrue(sum <= most);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < random.nextInt(30); line++) {
            text.append("wörds 12, ".repeat(random.nextInt(12))).append('\n');
        }
        return text.toString();
    }
}
