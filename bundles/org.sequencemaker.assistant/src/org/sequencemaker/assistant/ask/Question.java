package org.sequencemaker.assistant.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.proposal.Proposal;

/**
 * Several readings of what the user has asked for.
 *
 * @param text what is not clear
 * @param readings two to five
 */
public record Question(String text, List<Reading> readings) {
    /** No more readings than anybody can compare. */
    public static final int MOST = 5;

    /**
     * One reading.
     *
     * @param title in a few words
     * @param proposal what it would come to; null if nobody has worked it out
     */
    public record Reading(String title, @Nullable Proposal proposal) {}

    public Question {
        readings = List.copyOf(readings);
    }
}
