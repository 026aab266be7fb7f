package org.sequencemaker.llm.find;

/**
 * Whether a model can do something.
 *
 * @param answer as far as it was found out
 * @param why in words for people: what the model did, or the server said
 */
public record Support(Answer answer, String why) {
    /** What a trial showed. */
    public enum Answer {
        YES,
        NO,
        /** It was not refused, but the model did not show that it can. */
        UNSURE
    }

    static Support yes(String why) {
        return new Support(Answer.YES, why);
    }

    static Support no(String why) {
        return new Support(Answer.NO, why);
    }

    static Support unsure(String why) {
        return new Support(Answer.UNSURE, why);
    }
}
