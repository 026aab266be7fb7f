package org.sequencemaker.ui.assistant.markdown;

import java.util.List;

/**
 * A text and how it is set.
 *
 * @param runs by start, without overlaps; what is in none is set plainly
 */
public record Styled(String text, List<Run> runs) {
    public Styled {
        runs = List.copyOf(runs);
    }

    /** Returns a text that is set plainly. */
    public static Styled plain(String text) {
        return new Styled(text, List.of());
    }

    public boolean hasLink() {
        return runs.stream().anyMatch(run -> run.link() != null);
    }

    /** Returns the part between two characters. */
    Styled within(int from, int to) {
        List<Run> inside = runs.stream()
                .filter(run -> run.touches(from, to))
                .map(run -> run.within(from, to))
                .toList();
        return new Styled(text.substring(from, to), inside);
    }
}
