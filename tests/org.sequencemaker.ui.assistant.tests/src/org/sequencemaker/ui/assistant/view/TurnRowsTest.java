package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;
import org.sequencemaker.ui.assistant.view.Row.Kind;
import org.sequencemaker.ui.assistant.view.Row.Verb;
import org.sequencemaker.ui.proposal.Part;

class TurnRowsTest {
    private final TalkTurn turn = TalkTurn.apart("t", "Make it red", Instant.EPOCH);
    private final TurnRows rows = new TurnRows(turn);

    @Test
    void aTurnIsItsPromptWhatWasSaidAndWhatItUsed() {
        turn.say("Some **bold** words\n\nMore");
        turn.use(new TurnUsage(1200, 0, 34, 0, "", false, -1, 0, Duration.ofMillis(1500)));
        turn.become(TalkTurn.State.DONE);
        read();
        assertEquals(
                List.of("Make it red", "Some bold words", "More", "1,200 in · 34 out · cost unknown · 1.5 s"), texts());
    }

    @Test
    void aCallIsOneLineUntilItIsUnfolded() {
        Called called = turn.call("add_segments");
        turn.write(called, "{\"ball\": 1, \"colour\": \"red\"}");
        assertEquals(Kind.RUNS, rows.rows(false).get(1).kind());
        turn.end(called, "{\"added\":12}", false, Duration.ofMillis(12));
        Row row = rows.rows(false).get(1);
        assertEquals("add_segments  ball: 1, colour: red", row.block().plain());
        assertEquals("12 ms", row.side());
        assertEquals(Kind.DID, row.kind());
        rows.toggle(row.item());
        assertEquals(
                List.of("{\n  \"ball\": 1,\n  \"colour\": \"red\"\n}", "{\n  \"added\": 12\n}"),
                rows.rows(false).stream()
                        .filter(one -> one.kind() == Kind.INSIDE)
                        .map(one -> one.block().plain())
                        .toList());
    }

    @Test
    void argumentsAndResultsOfAnyLengthAreShownInPart() {
        Called called = turn.call("read");
        turn.write(called, "{\"text\": \"" + "x".repeat(500_000));
        turn.end(called, "y".repeat(5_000_000), false, Duration.ofMillis(1));
        rows.toggle(0);
        int shown = rows.rows(false).stream()
                .mapToInt(row -> row.block().plain().length())
                .sum();
        assertTrue(shown < 3 * TurnRows.DETAIL, () -> shown + " characters");
        assertTrue(texts().stream().anyMatch(text -> text.endsWith("… and 4,984,000 more characters")));
    }

    @Test
    void thoughtsAreFoldedAndNotEvenRead() {
        turn.think("One thing\n\nand another");
        assertTrue(rows.readings().isEmpty());
        rows.toggle(0);
        read();
        assertEquals(List.of("One thing", "and another"), texts().subList(2, 4));
    }

    @Test
    void aProposalThatWaitsHasButtonsAndOneThatIsAnsweredHasNone() {
        Proposed.Account account = new Proposed.Account(
                List.of(new Proposed.Line("Ball 1: 12 new", Part.ALL), new Proposed.Line("Ball 2: 3 dark", Part.ALL)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Proposed proposed = turn.propose(account);
        assertEquals(
                List.of(
                        Verb.EDIT,
                        Verb.ACCEPT_LINE,
                        Verb.REFUSE_LINE,
                        Verb.ACCEPT_LINE,
                        Verb.REFUSE_LINE,
                        Verb.ACCEPT,
                        Verb.REFUSE,
                        Verb.COMPARE),
                verbs());
        turn.answer(proposed, Proposed.State.TAKEN, account);
        assertEquals(List.of(Verb.EDIT), verbs());
        assertTrue(texts().contains("Proposal: accepted"));
    }

    @Test
    void wordsThatBecomeOthersAreReadAnew() {
        turn.say("What was said first, at some length.");
        read();
        turn.sayInstead("Other words.");
        read();
        assertEquals("Other words.", texts().get(1));
    }

    @Test
    void theAnswerIsCopiedAsItWasWritten() {
        turn.say("**One**");
        turn.call("x");
        turn.say("_two_\n");
        assertEquals("**One**\n\n_two_", rows.answer());
    }

    /** Reads all there is to read, here and now. */
    private void read() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Reading reading : rows.readings()) {
                goesOn |= reading.readOn(Runnable::run, Runnable::run, () -> {}) > 0;
            }
        }
    }

    private List<String> texts() {
        return rows.rows(false).stream().map(row -> row.block().plain()).toList();
    }

    private List<Verb> verbs() {
        return rows.rows(false).stream()
                .flatMap(row -> row.buttons().stream())
                .map(Row.Button::verb)
                .collect(Collectors.toList());
    }
}
