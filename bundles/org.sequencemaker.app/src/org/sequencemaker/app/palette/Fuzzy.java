package org.sequencemaker.app.palette;

import java.util.Arrays;
import java.util.Locale;

/**
 * How well some letters stand for a name: they must come in it in that order, and count more at the start of
 * words and one after the other.
 */
final class Fuzzy {
    /** The letters are not in the name. */
    static final int NO_MATCH = Integer.MIN_VALUE;

    private static final int WORD_START = 10;
    private static final int IN_A_ROW = 6;
    private static final int GAP = -3;

    private Fuzzy() {}

    /** Returns how good the match is, the more the better; 0 for no letters at all. Spaces in between are left out. */
    static int score(String letters, String name) {
        String wanted = letters.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        String text = name.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return 0;
        }
        // By place in the name: the best score of the letters so far, the last of them at that place.
        int[] best = new int[text.length()];
        Arrays.fill(best, NO_MATCH);
        for (int i = 0; i < wanted.length(); i++) {
            best = next(best, wanted.charAt(i), i == 0, text);
        }
        int most = NO_MATCH;
        for (int score : best) {
            most = Math.max(most, score);
        }
        // Of two names that match as well the shorter is meant.
        return most == NO_MATCH ? NO_MATCH : 4 * most - text.length();
    }

    private static int[] next(int[] before, char letter, boolean isFirst, String text) {
        int[] best = new int[text.length()];
        Arrays.fill(best, NO_MATCH);
        int reached = NO_MATCH;
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) == letter) {
                int own = isStart(text, place) ? WORD_START : 1;
                int from = isFirst ? (place == 0 ? 0 : GAP) : reached;
                if (!isFirst && place > 0 && before[place - 1] != NO_MATCH) {
                    from = Math.max(from, before[place - 1] + IN_A_ROW);
                }
                best[place] = from == NO_MATCH ? NO_MATCH : from + own;
            }
            if (before[place] != NO_MATCH) {
                reached = Math.max(reached, before[place] + GAP);
            }
        }
        return best;
    }

    private static boolean isStart(String text, int place) {
        return place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
    }
}
