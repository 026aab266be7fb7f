package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void linesAreSetInByLevel() {
        assertEquals(
                "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x, {y}: \\\"z\\\"\"\n}",
                Json.inLines("{\"a\":[1,{ }], \"b\":\"x, {y}: \\\"z\\\"\"}"));
    }

    @Test
    void whatIsNotAllThereIsShownAsFarAsItIs() {
        assertEquals("{\n  \"a\": \"half", Json.inLines("{\"a\":\"half"));
    }

    @Test
    void whatIsNoJsonStays() {
        assertEquals("There is no bar 40.", Json.inLines("There is no bar 40."));
    }

    @Test
    void depthWithoutEndIsNotSetInWithoutEnd() {
        assertTrue(Json.inLines("[".repeat(10_000)).length() < 10_000 * 70);
    }

    @Test
    void oneLineHasNoBracesAndIsCut() {
        assertEquals("ball: 1, where: {bar: 2}", Json.inOneLine("{\"ball\": 1, \"where\": {\"bar\": 2}}", 60));
        assertEquals("text: xxxx…", Json.inOneLine("{\"text\": \"" + "x".repeat(100), 10));
        assertEquals("", Json.inOneLine("", 10));
    }
}
