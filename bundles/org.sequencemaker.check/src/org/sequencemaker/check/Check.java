package org.sequencemaker.check;

import java.util.function.Consumer;

/** One thing that is looked for in shows. Pure: the same show always has the same problems. Safe from any thread. */
public interface Check {
    /** The name that scripts and settings use, such as {@code flashes}. */
    String id();

    /** The name that people see. */
    String label();

    /** What is looked for and why it matters, in a sentence or two. */
    String explanation();

    /**
     * Looks through a show.
     *
     * @param found told of each problem; those outside of the range that is asked for are dropped
     */
    void look(Show show, Consumer<Problem> found);
}
