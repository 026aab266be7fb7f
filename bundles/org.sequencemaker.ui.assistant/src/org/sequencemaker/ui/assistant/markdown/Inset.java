package org.sequencemaker.ui.assistant.markdown;

/**
 * What a block stands in.
 *
 * @param lists how many lists it is within
 * @param quotes how many quotes it is within
 * @param isContinued whether it goes on with the block before, which was too long for one
 */
public record Inset(int lists, int quotes, boolean isContinued) {
    static final Inset NONE = new Inset(0, 0, false);

    Inset inList() {
        return new Inset(lists + 1, quotes, false);
    }

    Inset inQuote() {
        return new Inset(lists, quotes + 1, false);
    }

    Inset continued() {
        return new Inset(lists, quotes, true);
    }
}
