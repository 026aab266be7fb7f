package org.sequencemaker.ui.assistant.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingMarkdownTest {
    /** Everything that is a beginning of something, so that lines change what the lines before are. */
    private static final List<String> LINES = List.of(
            "",
            "",
            "words of a paragraph",
            "a paragraph with **bold** and _italic_ and `code`",
            "    set in by four",
            "  set in by two",
            "- an item",
            "  - an item of an item",
            "* another kind of item",
            "3. a number",
            "1) a number",
            "# A heading",
            "===",
            "---",
            "***",
            "> a quote",
            "> - an item in a quote",
            "```java",
            "```",
            "~~~~",
            "| a | b |",
            "|---|:-:|",
            "| 1 | **2** |",
            "<div>",
            "</div>",
            "<!-- a remark",
            "-->",
            "[name]: http://example.org",
            "\"a title\"",
            "see [name] and [that](http://example.org/x)",
            "![a picture](http://example.org/y.png)",
            "*",
            "-",
            "\tafter a tab",
            "ends with two blanks  ",
            "äöü 🎪 é");

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 900})
    void aTextInPiecesComesToTheSameAsTheWhole(int longest) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            String text = text(random, 3 + random.nextInt(50));
            assertEquals(Whole.read(text), Whole.read(Whole.cut(text, random, longest)), text);
        }
    }

    @Test
    void soDoesALongTextThatIsCut() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            String text = text(random, 20).repeat(120) + "```\n" + "int x;\n".repeat(6_000) + "```\n"
                    + "- item\n".repeat(6_000) + "word ".repeat(9_000) + "🎪".repeat(20_000);
            assertEquals(Whole.read(text), Whole.read(Whole.cut(text, random, 5_000)), "seed " + seed);
        }
    }

    @Test
    void whatIsFinishedIsNotReadAgain() {
        GrowingMarkdown markdown = new GrowingMarkdown();
        List<Block> finished = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < 2_000; i++) {
            GrowingMarkdown.News news = markdown.append("Paragraph " + i + "\n\n");
            finished.addAll(news.finished());
            open = Math.max(open, news.open().size());
        }
        assertEquals(1, open);
        assertEquals(1_999, finished.size());
    }

    @Test
    void aBlockIsNeverMuchLongerThanItMayBe() {
        String code = "```\n" + "x".repeat(50_000) + "\n```\n";
        String table = "|a|b|\n|-|-|\n" + ("|" + "y".repeat(3_000) + "|z|\n").repeat(50);
        for (Block block : Whole.read("w ".repeat(40_000) + "\n\n" + code + "\n" + table)) {
            assertTrue(
                    block.plain().length() <= 20 * Block.LONGEST,
                    () -> "length " + block.plain().length());
            if (!(block instanceof Block.Table)) {
                assertTrue(block.plain().length() <= Block.LONGEST);
            }
        }
    }

    @Test
    void codeThatIsCutStaysCode() {
        List<Block> blocks = Whole.read("```json\n" + "{\"a\": 1}\n".repeat(8_000) + "```\nwords\n");
        assertTrue(blocks.subList(0, blocks.size() - 1).stream().allMatch(Block.Code.class::isInstance));
        assertFalse(blocks.getFirst().inset().isContinued());
        assertTrue(blocks.get(blocks.size() / 2).inset().isContinued());
        assertEquals("words", blocks.getLast().plain());
    }

    private static String text(Random random, int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(40) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }
}
