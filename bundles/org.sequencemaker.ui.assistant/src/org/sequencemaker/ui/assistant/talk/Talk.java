package org.sequencemaker.ui.assistant.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.signal.Signal;

/** The conversation about the open project, the oldest turn first. On the display thread only. */
public final class Talk {
    private final Signal<TalkTurn> turnChanges = new Signal<>();
    private final Signal<Talk> structureChanges = new Signal<>();
    private final List<TalkTurn> turns = new ArrayList<>();

    /** All turns, the oldest first. */
    public List<TalkTurn> turns() {
        return Collections.unmodifiableList(turns);
    }

    /**
     * Begins a turn.
     *
     * @param id of the turn, which is the origin of its segments; for what was said in an earlier start any that is
     *     not there yet
     */
    public TalkTurn begin(String id, String prompt, Instant started) {
        TalkTurn turn = new TalkTurn(id, prompt, started, turnChanges);
        turns.add(turn);
        structureChanges.tell(this);
        return turn;
    }

    /** Shows other turns, such as those of another project. */
    public void show(List<TalkTurn> others) {
        turns.clear();
        turns.addAll(others);
        turns.forEach(turn -> turn.tells(turnChanges));
        structureChanges.tell(this);
    }

    public void clear() {
        show(List.of());
    }

    /** Takes away a turn and all after it: the user says something else at that place. */
    public void cutBefore(TalkTurn turn) {
        int index = turns.indexOf(turn);
        if (index >= 0) {
            turns.subList(index, turns.size()).clear();
            structureChanges.tell(this);
        }
    }

    /** What all turns have used; of the context what the last has. */
    public TurnUsage total() {
        TurnUsage sum = TurnUsage.NONE;
        for (TalkTurn turn : turns) {
            sum = sum.and(turn.usage());
        }
        return sum;
    }

    public Subscription listen(TalkListener listener) {
        Subscription ofTurns = turnChanges.listen(listener::turnChanged);
        Subscription ofStructure = structureChanges.listen(talk -> listener.turnsChanged());
        return () -> {
            ofTurns.close();
            ofStructure.close();
        };
    }
}
