package org.sequencemaker.assistant.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.assistant.loop.Price;

class PriceFileTest {
    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null") // Made before each test.
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("prices.json");
    }

    private PriceTable read(String text) throws Exception {
        Files.writeString(file, text.replace('\'', '"'));
        return new PriceFile(file).table();
    }

    @Test
    void withoutAFileTheExampleCountsAndNothingIsWritten() {
        PriceTable table = new PriceFile(file).table();
        assertEquals(List.of(), table.problems());
        assertEquals(new Price(true, 0, 0, 0, "USD"), table.of("ollama", "anything:latest"));
        assertEquals(Price.UNKNOWN, table.of("openai", "gpt-9"));
        assertFalse(Files.exists(file));
    }

    @Test
    void theExampleIsWrittenOnceAndNeverOverTheUsersOwn() throws Exception {
        PriceFile prices = new PriceFile(folder.resolve("area/prices.json"));
        prices.make();
        assertEquals(List.of(), prices.table().problems());
        Files.writeString(prices.file(), "{}");
        prices.make();
        assertEquals("{}", Files.readString(prices.file()));
    }

    @Test
    void theFirstPatternThatFitsCounts() throws Exception {
        PriceTable table = read("{'currency':'EUR','models':{'big-1':{'input':1,'cached':0.5,'output':2},"
                + "'BIG-*':{'input':3,'output':4},'router/small*':{'input':0,'output':0}}}");
        assertEquals("EUR", table.currency());
        assertEquals(new Price(true, 1, 0.5, 2, "EUR"), table.of("x", "big-1"));
        assertEquals(new Price(true, 3, 3, 4, "EUR"), table.of("x", "big-12"));
        assertEquals(new Price(true, 0, 0, 0, "EUR"), table.of("router", "small.v2"));
        assertEquals(Price.UNKNOWN, table.of("other", "small.v2"));
        assertEquals(Price.UNKNOWN, table.of("x", "a big-1"));
    }

    @Test
    void eachFaultIsToldWithItsLineAndCostsOnlyItsRule() throws Exception {
        PriceTable table = read("""
                {'models': {
                  'good': {'input': 1, 'output': 2},
                  'dear': {'input': '3', 'output': 2},
                  'half': {'input': 3},
                  'minus': {'input': -3, 'output': 1},
                  'odd': {'input': 1, 'outptu': 2},
                  'flat': 7
                }}""");
        assertEquals(new Price(true, 1, 1, 2), table.of("x", "good"));
        for (String name : List.of("dear", "half", "minus", "odd", "flat")) {
            assertEquals(Price.UNKNOWN, table.of("x", name), name);
        }
        assertEquals(5, table.problems().size(), table.problems().toString());
        for (int i = 0; i < 5; i++) {
            String problem = table.problems().get(i);
            assertTrue(problem.startsWith("prices.json, line " + (3 + i) + ": "), problem);
        }
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() throws Exception {
        PriceTable table = read("{\n'models': {\n'a': {'input': 1, 'output': 2},\n oops");
        assertEquals(new Price(true, 1, 1, 2), table.of("x", "a"));
        assertTrue(table.problems().getFirst().startsWith("prices.json, line 4: this is no JSON"), table.toString());
        assertEquals(1, read("[]").problems().size());
        assertEquals(1, read("").problems().size());
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertEquals(1, new PriceFile(file).table().problems().size());
    }

    @Test
    void itIsReadAnewWhenItHasChanged() throws Exception {
        PriceFile prices = new PriceFile(file);
        Files.writeString(file, "{\"models\":{\"m\":{\"input\":1,\"output\":1}}}");
        PriceTable before = prices.table();
        assertSame(before, prices.table());
        Files.writeString(file, "{\"models\":{\"m\":{\"input\":2,\"output\":1}}}");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertEquals(2, prices.table().of("x", "m").input());
    }
}
