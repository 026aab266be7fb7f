package org.sequencemaker.ui.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one text, so that it can be taken back: words rather than letters, the newest steps only. Finds out
 * by itself what is other than before, so that it does not matter who changed the text.
 */
final class TextSteps {
    /** So many steps are kept, and of all of them together so many characters. */
    static final int MOST_STEPS = 200;

    static final int MOST_CHARACTERS = 1_000_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private String text;
    private int characters;
    private boolean isGrowing;

    /** At one place one text was put for another. */
    private record Step(int at, String before, String after) {
        int size() {
            return before.length() + after.length();
        }
    }

    /**
     * What to show.
     *
     * @param caret where typing goes on
     */
    record Shown(String text, int caret) {}

    TextSteps(String text) {
        this.text = text;
    }

    /** The text has changed while nobody typed: there is nothing to take back any more. */
    void restart(String now) {
        done.clear();
        undone.clear();
        characters = 0;
        isGrowing = false;
        text = now;
    }

    String text() {
        return text;
    }

    /** The text was changed. */
    void changed(String now) {
        if (now.equals(text)) {
            return;
        }
        Step step = difference(text, now);
        text = now;
        undone.forEach(one -> characters -= one.size());
        undone.clear();
        Step last = done.peekLast();
        Step both = isGrowing && last != null ? joined(last, step) : null;
        if (both != null && last != null) {
            done.removeLast();
            characters -= last.size();
        }
        Step newest = both == null ? step : both;
        done.addLast(newest);
        characters += newest.size();
        isGrowing = true;
        while (done.size() > MOST_STEPS || characters > MOST_CHARACTERS && !done.isEmpty()) {
            characters -= done.removeFirst().size();
        }
    }

    /** Returns the text before the last step; null if there is none. */
    @Nullable
    Shown undo() {
        Step step = done.pollLast();
        if (step == null) {
            return null;
        }
        undone.addLast(step);
        return put(step.at(), step.after(), step.before());
    }

    /** Returns the text after the step that was taken back last; null if there is none. */
    @Nullable
    Shown redo() {
        Step step = undone.pollLast();
        if (step == null) {
            return null;
        }
        done.addLast(step);
        return put(step.at(), step.before(), step.after());
    }

    private Shown put(int at, String old, String other) {
        isGrowing = false;
        text = text.substring(0, at) + other + text.substring(at + old.length());
        return new Shown(text, at + other.length());
    }

    private static Step difference(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Step(
                start, before.substring(start, before.length() - end), after.substring(start, after.length() - end));
    }

    /** Returns two steps as one if the second goes on with the first, up to the end of a word; else null. */
    private static @Nullable Step joined(Step first, Step second) {
        boolean isTyped = second.before().isEmpty() && second.after().length() == 1;
        if (isTyped
                && first.before().isEmpty()
                && second.at() == first.at() + first.after().length()) {
            boolean isNewWord = !isSpace(second.after(), 0)
                    && isSpace(first.after(), first.after().length() - 1);
            return isNewWord ? null : new Step(first.at(), "", first.after() + second.after());
        }
        boolean isRubbed = second.after().isEmpty()
                && second.before().length() == 1
                && first.after().isEmpty();
        if (isRubbed && second.at() + 1 == first.at()) {
            return new Step(second.at(), second.before() + first.before(), "");
        }
        return isRubbed && second.at() == first.at()
                ? new Step(first.at(), first.before() + second.before(), "")
                : null;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
