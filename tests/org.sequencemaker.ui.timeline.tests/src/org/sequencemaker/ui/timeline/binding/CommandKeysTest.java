package org.sequencemaker.ui.timeline.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandKeysTest {
    private static final Set<Character> COLOURS = Set.of('q', '1');

    private final CommandKeys keys = keys(Map.of("undo", List.of("M1+Z"), "redo", List.of("M1+M2+Z", "M1+Y")));

    private static KeySequence of(String text) {
        KeySequence keys = Keys.parse(text);
        assertNotNull(keys, text);
        return keys;
    }

    private static CommandKeys keys(Map<String, List<String>> texts) {
        Map<String, List<KeySequence>> keys = new LinkedHashMap<>();
        keys.put("quit", List.of());
        texts.forEach((command, words) ->
                keys.put(command, words.stream().map(CommandKeysTest::of).toList()));
        return new CommandKeys(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1+K", "M1+M2+DEL", "M3+ARROW_LEFT", "F2", "M2+INSERT", "M1+[", "CR", "M1+0"})
    void keysAreTextsThatMeanTheSameEverywhere(String text) {
        assertEquals(text, Keys.text(of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M1+", "M1+NOKEY", "hello world"})
    void whatIsNoKeyIsNone(String text) {
        assertNull(Keys.parse(text));
    }

    @Test
    void noKeyCallsTwoCommands() {
        CommandKeys.Conflict conflict = keys.conflict("quit", of("M1+Z"), COLOURS);
        assertEquals(
                "undo",
                assertInstanceOf(CommandKeys.Conflict.WithCommand.class, conflict)
                        .command());
        assertNull(keys.conflict("undo", of("M1+Z"), COLOURS));
        assertNull(keys.conflict("quit", of("M1+Q"), COLOURS));
    }

    @Test
    void colourKeysAndWhatIsTypedAreNotForCommands() {
        assertEquals(
                'q',
                assertInstanceOf(CommandKeys.Conflict.WithColour.class, keys.conflict("quit", of("Q"), COLOURS))
                        .key());
        assertInstanceOf(CommandKeys.Conflict.WithColour.class, keys.conflict("quit", of("M2+Q"), COLOURS));
        assertInstanceOf(CommandKeys.Conflict.Fixed.class, keys.conflict("quit", of("X"), COLOURS));
        assertInstanceOf(CommandKeys.Conflict.Fixed.class, keys.conflict("quit", of("SPACE"), COLOURS));
        assertInstanceOf(CommandKeys.Conflict.Fixed.class, keys.conflict("quit", of("HOME"), COLOURS));
        assertNull(keys.conflict("quit", of("M2+ARROW_LEFT"), COLOURS));
        assertNull(keys.conflict("quit", of("F5"), COLOURS));
        assertNull(keys.conflict("quit", of("M1+1"), COLOURS));
    }

    @Test
    void aTextIsWrittenAndReadWhole() throws Exception {
        CommandKeys mine = keys.with("quit", List.of(of("M1+Q"))).with("undo", List.of());
        assertEquals(mine, keys.read(mine.text(), COLOURS));
        assertEquals(mine, keys.read(mine.changesFrom(keys), COLOURS));
        assertEquals("quit M1+Q\nundo none\n", sorted(mine.changesFrom(keys)));
        assertEquals("", keys.changesFrom(keys));
    }

    @Test
    void keysCanChangePlaces() throws Exception {
        CommandKeys swapped = keys.read("undo M1+Y\nredo M1+Z\n// the end\nplugin.command M1+P\n", COLOURS);
        assertEquals(List.of(of("M1+Y")), swapped.of("undo"));
        assertEquals(List.of(of("M1+Z")), swapped.of("redo"));
        assertEquals(List.of(), swapped.of("plugin.command"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "undo M1+NOKEY", "undo M1+Y", "undo q"})
    void whatIsWrongIsToldWithItsLine(String line) {
        CommandKeys.Problem problem =
                assertThrows(CommandKeys.Problem.class, () -> keys.read("quit none\n" + line, COLOURS));
        assertEquals(2, problem.line());
    }

    @Test
    void aKeyThatTheUserHasGivenGoesBeforeOneThatAPluginBrings() {
        CommandKeys more = keys.with("plugin", List.of(of("M1+Q"), of("M1+P")));
        CommandKeys mine = more.remembering("quit M1+Q\nundo none\n", line -> fail(line));
        assertEquals(List.of(of("M1+Q")), mine.of("quit"));
        assertEquals(List.of(of("M1+P")), mine.of("plugin"));
        assertEquals(List.of(), mine.of("undo"));
        assertEquals(keys.of("redo"), mine.of("redo"));
    }

    @Test
    void ofTwoRememberedCommandsWithOneKeyTheFirstHasIt() {
        CommandKeys mine = keys.remembering("quit M1+J\nundo M1+J, M1+U\n", line -> fail(line));
        assertEquals(List.of(of("M1+J")), mine.of("quit"));
        assertEquals(List.of(of("M1+U")), mine.of("undo"));
    }

    @Test
    void whatCannotBeUsedAnyMoreIsPassedOver() {
        List<String> unused = new ArrayList<>();
        CommandKeys mine = keys.remembering("undo\nundo M1+NOKEY\nredo x\nquit M1+Q\n", unused::add);
        assertEquals(keys.with("quit", List.of(of("M1+Q"))), mine);
        assertEquals(List.of("undo", "undo M1+NOKEY", "redo x"), unused);
    }

    @Test
    void whatIsSaidOfCommandsThatAreNotThereIsKept() {
        assertEquals("gone M1+P\nlost none\n", keys.ofOthers("// mine\ngone M1+P\n\nundo none\n  lost none"));
    }

    @Test
    void colourKeysThatCallACommandAreFound() {
        CommandKeys plain = keys.with("quit", List.of(of("M2+Q")));
        assertEquals(List.of('q'), plain.taken(COLOURS));
        assertEquals(List.of(), keys.taken(COLOURS));
    }

    private static String sorted(String text) {
        return text.lines().sorted().map(line -> line + "\n").reduce("", String::concat);
    }
}
