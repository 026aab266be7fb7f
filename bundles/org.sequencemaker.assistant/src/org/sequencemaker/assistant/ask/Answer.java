package org.sequencemaker.assistant.ask;

/** What the user answers to a question. */
public sealed interface Answer {
    /**
     * One of the readings.
     *
     * @param index from 0
     */
    record Chosen(int index) implements Answer {}

    /** Something else, in the user's own words; an edited reading as well. */
    record Own(String text) implements Answer {}

    /** No answer: the user does not want any of it. */
    record None() implements Answer {}
}
