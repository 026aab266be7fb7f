package org.sequencemaker.ui.assistant.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is set in another way than the rest.
 *
 * @param start first character
 * @param end after the last character
 * @param link where it leads if clicked; null for nowhere. Not checked: see {@link Links}
 */
public record Run(
        int start,
        int end,
        boolean isBold,
        boolean isItalic,
        boolean isCode,
        @Nullable String link) {
    /** Returns the part of it between two characters, counted from the first of these. */
    Run within(int from, int to) {
        return new Run(Math.max(start, from) - from, Math.min(end, to) - from, isBold, isItalic, isCode, link);
    }

    boolean touches(int from, int to) {
        return start < to && end > from;
    }
}
