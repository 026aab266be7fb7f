package org.sequencemaker.ui.assistant.talk;

/** Is told what is new in a talk, on the display thread, and often: only note what is to be drawn anew. */
public interface TalkListener {
    /** Something was added to a turn, or has grown or changed in it. */
    void turnChanged(TalkTurn turn);

    /** Turns came or went. */
    void turnsChanged();
}
