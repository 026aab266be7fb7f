package org.sequencemaker.ui.assistant.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void wordsAreSetInRuns() {
        Block.Words words = words("plain **bold *both*** `code` [there](http://example.org)");
        assertEquals("plain bold both code there", words.text().text());
        assertEquals(
                List.of(
                        new Run(6, 11, true, false, false, null),
                        new Run(11, 15, true, true, false, null),
                        new Run(16, 20, false, false, true, null),
                        new Run(21, 26, false, false, false, "http://example.org")),
                words.text().runs());
    }

    @Test
    void itemsHaveTheirMarkAndLevel() {
        List<Block> blocks = Whole.read("- one\n  - two\n\n    more\n- three\n\n7. seven\n8. eight\n");
        assertEquals(
                List.of("• one", "• two", "more", "• three", "7. seven", "8. eight"),
                blocks.stream().map(Block::plain).toList());
        assertEquals(
                List.of(1, 2, 2, 1, 1, 1),
                blocks.stream().map(block -> block.inset().lists()).toList());
    }

    @Test
    void codeInAnItemKeepsTheMarkOfTheItem() {
        List<Block> blocks = Whole.read("- ```\n  x\n  ```\n");
        assertEquals("• ", blocks.getFirst().plain());
        assertEquals("x", assertInstanceOf(Block.Code.class, blocks.get(1)).text());
    }

    @Test
    void aTableHasRowsAndSides() {
        Block.Table table = assertInstanceOf(
                Block.Table.class,
                Whole.read("| a | b |\n|:-:|--:|\n| 1 | **2** |\n").getFirst());
        assertEquals("a\tb\n1\t2", table.plain());
        assertEquals(List.of(Block.Side.MIDDLE, Block.Side.RIGHT), table.aligned());
    }

    @Test
    void headingsQuotesAndRulesAreTold() {
        List<Block> blocks = Whole.read("## Two\n\n> said\n>\n> > again\n\n---\n");
        assertEquals(2, assertInstanceOf(Block.Words.class, blocks.getFirst()).heading());
        assertEquals(1, blocks.get(1).inset().quotes());
        assertEquals(2, blocks.get(2).inset().quotes());
        assertInstanceOf(Block.Rule.class, blocks.get(3));
    }

    @Test
    void aDefinitionOfALinkIsShown() {
        List<Block> blocks = Whole.read("see [x]\n\n[x]: http://example.org\n\nand [x]\n");
        assertEquals(
                List.of("see [x]", "[x]: http://example.org", "and [x]"),
                blocks.stream().map(Block::plain).toList());
    }

    private static Block.Words words(String text) {
        return assertInstanceOf(Block.Words.class, Whole.read(text).getFirst());
    }
}
