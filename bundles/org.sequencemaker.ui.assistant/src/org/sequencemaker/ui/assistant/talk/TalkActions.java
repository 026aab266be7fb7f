package org.sequencemaker.ui.assistant.talk;

import org.sequencemaker.ui.proposal.Part;

/** What the user can do with what is in a talk. On the display thread; none of it waits. */
public interface TalkActions {
    /** Puts a part of a proposal that waits into the show. */
    void take(TalkTurn turn, Part part);

    /** Drops a part of a proposal that waits. */
    void refuse(TalkTurn turn, Part part);

    /** Whether {@link #undo} would do anything. */
    boolean canUndo(TalkTurn turn);

    /** Takes back what is left of a turn in the show, as a step of its own. */
    void undo(TalkTurn turn);

    /** Selects every segment that is from a turn. */
    void selectAll(TalkTurn turn);

    /** Asks something else in place of a turn: that and all after it are taken out of the talk, not out of the show. */
    void resend(TalkTurn turn, String prompt);
}
