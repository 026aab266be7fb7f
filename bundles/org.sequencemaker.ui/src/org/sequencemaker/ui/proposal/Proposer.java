package org.sequencemaker.ui.proposal;

/** Whoever has proposed something, and answers for what becomes of it. Called on the display thread; must not wait. */
public interface Proposer {
    /** Puts a part into the show, as one step that can be undone. */
    void take(Part part);

    /** Drops a part; the show stays as it is. */
    void refuse(Part part);
}
