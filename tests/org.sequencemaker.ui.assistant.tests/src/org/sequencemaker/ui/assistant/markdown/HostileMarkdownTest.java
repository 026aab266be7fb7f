package org.sequencemaker.ui.assistant.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are written to harm. */
class HostileMarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a **a ",
                "*",
                "_a_ *",
                "> ",
                "- ",
                "1. ",
                "[",
                "[a](",
                "![",
                "<a href='",
                "`",
                "|",
                "| - ",
                "\\",
                "&amp;",
                "<!--",
                "[a]: ",
                "[a][",
                "\u202e",
                "\u0000",
                "\ud83c"
            })
    void oneThingOverAndOverIsReadInPieces(String piece) throws Exception {
        AtomicInteger blocks = new AtomicInteger();
        withStack(() -> {
            for (Block block : Whole.read(piece.repeat(300_000 / piece.length()))) {
                assertTrue(block.inset().lists() + block.inset().quotes() <= 20);
                blocks.incrementAndGet();
            }
        });
        assertTrue(blocks.get() < 100_000, () -> blocks + " blocks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "_", "["})
    void nestingWithoutEndIsRead(String mark) throws Exception {
        String close = mark.equals("[") ? "](x)" : mark;
        String text = mark.repeat(7_000 / mark.length()) + "a" + close.repeat(7_000 / mark.length());
        List<Block> blocks = new ArrayList<>();
        withStack(() -> blocks.addAll(Whole.read(text)));
        assertFalse(blocks.isEmpty());
    }

    @Test
    void htmlIsShownAsItWasWritten() {
        List<Block> blocks = Whole.read("<script>alert(1)</script>\n\nText <b onclick=\"x\">bold</b>\n");
        assertEquals("<script>alert(1)</script>", blocks.getFirst().plain());
        assertEquals("Text <b onclick=\"x\">bold</b>", blocks.get(1).plain());
    }

    @Test
    void aPictureIsItsName() {
        assertEquals(
                "Look: the stage",
                Whole.read("Look: ![the stage](http://x.example/track.png)")
                        .getFirst()
                        .plain());
    }

    @Test
    void charactersThatTurnTheTextAroundAreLeftOut() {
        assertEquals(
                "open evil.exe",
                Whole.read("open \u202eevil\u202c.exe\u0007").getFirst().plain());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c, true",
        "http://example.org, true",
        "HTTPS://EXAMPLE.ORG, true",
        "https://known.example@other.example/, false",
        "javascript:alert(1), false",
        "file:///etc/passwd, false",
        "mailto:a@example.org, false",
        "//example.org, false",
        "example.org, false",
        "'https://exa mple.org', false",
        "ftp://example.org, false"
    })
    void onlyPagesOfTheWebMayBeOpened(String address, boolean mayBe) {
        assertEquals(mayBe, Links.leadsToTheWeb(address));
    }

    /** On a thread with the stack that the reader asks for. */
    private static void withStack(Runnable what) throws Exception {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, what, "reader", GrowingMarkdown.STACK);
        thread.setUncaughtExceptionHandler((of, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertEquals(List.of(), failures);
    }
}
