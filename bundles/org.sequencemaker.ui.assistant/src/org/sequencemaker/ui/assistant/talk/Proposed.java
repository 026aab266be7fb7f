package org.sequencemaker.ui.assistant.talk;

import java.util.List;
import org.sequencemaker.ui.proposal.Part;

/** What the turn wants to change, counted, and what became of it. */
public final class Proposed implements TalkItem {
    private final Account account;
    private Account left;
    private State state = State.WAITING;

    /** What became of a proposal. */
    public enum State {
        /** The user has not answered yet. */
        WAITING,
        /** All of it is in the show. */
        TAKEN,
        /** Some of it is in the show, and the rest was refused. */
        PARTLY,
        /** None of it is in the show. */
        REFUSED,
        /** It was taken, and taken back. */
        UNDONE
    }

    /**
     * One line of the account that can be taken or refused by itself.
     *
     * @param words such as {@code Ball 1: 12 new, 3 changed}
     * @param part what it stands for
     */
    public record Line(String words, Part part) {}

    /**
     * A proposal in words.
     *
     * @param lines by timeline and, where there are sections, section by section
     * @param others what changes besides the light
     * @param undone what could not be done
     * @param problems what the checks find that was not there before
     * @param collisions what the user has changed meanwhile, so that it does not go any more
     */
    public record Account(
            List<Line> lines,
            List<String> others,
            List<String> undone,
            List<String> problems,
            List<String> collisions) {
        public Account {
            lines = List.copyOf(lines);
            others = List.copyOf(others);
            undone = List.copyOf(undone);
            problems = List.copyOf(problems);
            collisions = List.copyOf(collisions);
        }
    }

    Proposed(Account account) {
        this.account = account;
        this.left = account;
    }

    /** As it was proposed. */
    public Account account() {
        return account;
    }

    /** What is left to be answered; the problems and collisions are those of now. */
    public Account left() {
        return left;
    }

    public State state() {
        return state;
    }

    void become(State newState, Account newLeft) {
        state = newState;
        left = newLeft;
    }
}
