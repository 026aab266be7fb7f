package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkTurn;

/**
 * Keeps the rows in step with the talk: notes what has changed, and a few times a second has it read and puts it into the
 * column, the newest turn first and never much at a time. Without widgets; on the display thread only.
 */
final class Feed {
    /** How long it may take at a time; what is left comes the next time. */
    private static final long BUDGET_NANOS = 4_000_000;

    private static final int CHARACTERS = 1_000_000;

    private final Talk talk;
    private final Column<Row> column;
    private final Predicate<TalkTurn> canUndo;
    private final Executor reader;
    private final Executor display;
    private final Runnable soon;
    private final List<TurnRows> turns = new ArrayList<>();
    private final Set<TalkTurn> stale = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean areOthers = true;

    /**
     * @param canUndo whether what a turn changed can be taken back
     * @param reader one thread that reads Markdown
     * @param display runs something on the display thread, later
     * @param soon asks for {@link #refresh} to be called
     */
    Feed(Talk talk, Column<Row> column, Predicate<TalkTurn> canUndo, Executor reader, Executor display, Runnable soon) {
        this.talk = talk;
        this.column = column;
        this.canUndo = canUndo;
        this.reader = reader;
        this.display = display;
        this.soon = soon;
    }

    /** Something is new in a turn. One that has gone, or has not been looked at yet, is a matter of {@link #changed()}. */
    void changed(TalkTurn turn) {
        boolean isShown = turns.stream().anyMatch(rows -> rows.turn() == turn);
        if (isShown && stale.add(turn)) {
            soon.run();
        }
    }

    /** Turns came or went. */
    void changed() {
        areOthers = true;
        soon.run();
    }

    TurnRows turn(int strip) {
        return turns.get(strip);
    }

    /** Whether all that is known of the talk is in the rows. */
    boolean isUpToDate() {
        return !areOthers
                && stale.isEmpty()
                && turns.stream().flatMap(turn -> turn.readings().stream()).allMatch(Reading::isRead);
    }

    /** Brings the rows up to date, or nearer to it. */
    void refresh() {
        if (areOthers) {
            areOthers = false;
            match();
        }
        long end = System.nanoTime() + BUDGET_NANOS;
        int characters = 0;
        for (int i = turns.size() - 1; i >= 0 && System.nanoTime() < end && characters < CHARACTERS; i--) {
            TurnRows rows = turns.get(i);
            TalkTurn turn = rows.turn();
            if (stale.remove(turn)) {
                for (Reading reading : rows.readings()) {
                    characters += reading.readOn(reader, display, () -> changed(turn));
                }
                column.setRows(i, rows.rows(canUndo.test(turn)));
            }
        }
        if (!stale.isEmpty()) {
            soon.run();
        }
    }

    /** Goes on with the turns that are still there; a new one at the end is looked at. */
    private void match() {
        List<TalkTurn> now = talk.turns();
        int same = 0;
        while (same < Math.min(turns.size(), now.size()) && turns.get(same).turn() == now.get(same)) {
            same++;
        }
        boolean hasNew = now.size() > same;
        turns.subList(same, turns.size()).clear();
        column.setStrips(same);
        column.setStrips(now.size());
        for (TalkTurn turn : now.subList(same, now.size())) {
            turns.add(new TurnRows(turn));
        }
        stale.clear();
        turns.forEach(rows -> stale.add(rows.turn()));
        if (hasNew) {
            column.toEnd();
        }
    }
}
