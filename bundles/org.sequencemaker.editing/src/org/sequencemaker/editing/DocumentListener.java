package org.sequencemaker.editing;

/** Hears of every change of a document, on the document's thread, after the change is done. */
@FunctionalInterface
public interface DocumentListener {
    /**
     * Called once a change. Changes come in order and without holes: each one's before is the last
     * one's after. A listener may itself apply edits; they are told when this change has gone round.
     */
    void changed(Change change);
}
