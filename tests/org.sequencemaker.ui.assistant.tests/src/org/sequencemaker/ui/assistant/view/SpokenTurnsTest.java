package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.proposal.Part;

class SpokenTurnsTest {
    private final TalkTurn turn = TalkTurn.apart("t", "Make it red", Instant.EPOCH);

    @Test
    void anAnswerIsSaidWithoutTheSignsOfItsMarkdown() {
        turn.say("# Done\n\nIt shines **green** now, see `ball 1`.");
        assertEquals("The assistant: Done It shines green now, see ball 1 .", SpokenTurns.words(turn));
    }

    @Test
    void aLongAnswerIsSaidInPart() {
        turn.say("word ".repeat(1_000_000));
        String words = SpokenTurns.words(turn);
        assertTrue(words.length() < SpokenTurns.LONGEST + 30, words);
        assertTrue(words.endsWith("word …"), words);
        assertTrue(SpokenTurns.words(one("x".repeat(5000))).endsWith("x …"));
    }

    private static TalkTurn one(String said) {
        TalkTurn turn = TalkTurn.apart("u", "p", Instant.EPOCH);
        turn.say(said);
        return turn;
    }

    @Test
    void aProposalComesBeforeTheWordsAboutIt() {
        turn.say("Painted.");
        turn.propose(new Proposed.Account(
                List.of(new Proposed.Line("Ball 1: 2 new", Part.ALL)),
                List.of("1 note"),
                List.of(),
                List.of(),
                List.of()));
        assertEquals("Proposal: Ball 1: 2 new; 1 note. The assistant: Painted.", SpokenTurns.words(turn));
    }

    @Test
    void anErrorIsSaidWithWhatToDo() {
        turn.fail("The server does not answer.", "Check the address.");
        assertEquals("Failed: The server does not answer. Check the address.", SpokenTurns.words(turn));
    }
}
