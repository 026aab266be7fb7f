package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkListener;
import org.sequencemaker.ui.assistant.talk.TalkTurn;

class FeedTest {
    private final Talk talk = new Talk();
    private final Column<Row> column = new Column<>(new Lines());
    private final List<Runnable> later = new ArrayList<>();
    private int asked;
    private final Feed feed = new Feed(talk, column, turn -> false, Runnable::run, later::add, () -> asked++);

    /** All rows are 20 high. */
    // The compiler does not see that the rows of a column of rows are never null.
    @SuppressWarnings("null")
    private static final class Lines implements Column.Measure<Row> {
        @Override
        public int guess(Row row) {
            return 20;
        }

        @Override
        public int exactly(Row row) {
            return 20;
        }
    }

    FeedTest() {
        column.setViewHeight(200);
        talk.listen(new TalkListener() {
            @Override
            public void turnChanged(TalkTurn turn) {
                feed.changed(turn);
            }

            @Override
            public void turnsChanged() {
                feed.changed();
            }
        });
    }

    @Test
    void theRowsFollowTheTalk() {
        TalkTurn turn = talk.begin("1", "Prompt", Instant.EPOCH);
        turn.say("One\n\n");
        settle();
        turn.say("Two");
        settle();
        assertEquals(List.of("Prompt", "One", "Two", "Working…"), texts(0));
        talk.begin("2", "Next", Instant.EPOCH);
        settle();
        assertEquals(List.of("Next", "Working…"), texts(1));
        talk.cutBefore(turn);
        settle();
        assertEquals(0, column.strips());
    }

    @Test
    void aReplyOfFiveMegabytesIsHandedOverInPieces() {
        TalkTurn turn = talk.begin("1", "Prompt", Instant.EPOCH);
        turn.say("A line of an answer that does not end, and goes on.\n\n".repeat(100_000));
        int frames = 0;
        while (!feed.isUpToDate()) {
            feed.refresh();
            List<Runnable> now = List.copyOf(later);
            later.clear();
            now.forEach(Runnable::run);
            frames++;
        }
        assertTrue(frames >= 5_200_000 / Reading.PIECE, "frames: " + frames);
        assertEquals(100_002, column.rows(0).size());
    }

    @Test
    void aNewTurnIsLookedAtWhereverOneWas() {
        for (int i = 0; i < 50; i++) {
            talk.begin("" + i, "Prompt", Instant.EPOCH);
        }
        settle();
        column.toStart();
        column.visible();
        talk.begin("new", "Now", Instant.EPOCH);
        settle();
        column.visible();
        assertTrue(column.isAtEnd());
    }

    @Test
    void aTurnThatIsGoneWhileItIsReadIsNotWaitedFor() {
        TalkTurn turn = talk.begin("1", "Prompt", Instant.EPOCH);
        turn.say("One");
        feed.refresh();
        assertEquals(1, later.size(), "read, and on its way back");
        talk.clear();
        feed.refresh();
        asked = 0;
        settle();
        List.copyOf(later).forEach(Runnable::run);
        feed.refresh();
        assertTrue(feed.isUpToDate());
        assertEquals(0, asked, "how often the next frame was asked for");
    }

    private void settle() {
        while (!feed.isUpToDate()) {
            feed.refresh();
            List<Runnable> now = List.copyOf(later);
            later.clear();
            now.forEach(Runnable::run);
        }
    }

    private List<String> texts(int strip) {
        return column.rows(strip).stream().map(row -> row.block().plain()).toList();
    }
}
