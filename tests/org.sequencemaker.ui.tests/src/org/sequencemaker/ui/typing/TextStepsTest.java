package org.sequencemaker.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextStepsTest {
    private final TextSteps steps = new TextSteps("");

    private void type(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            steps.changed(steps.text() + letters.charAt(i));
        }
    }

    private static String text(TextSteps.@Nullable Shown shown) {
        assertNotNull(shown);
        return shown.text();
    }

    @Test
    void aWordIsTakenBackAtATime() {
        type("paint it red");
        assertEquals("paint it ", text(steps.undo()));
        assertEquals("paint ", text(steps.undo()));
        assertEquals("", text(steps.undo()));
        assertNull(steps.undo());
        assertEquals("paint ", text(steps.redo()));
        assertEquals("paint it ", text(steps.redo()));
        assertEquals("paint it red", text(steps.redo()));
        assertNull(steps.redo());
    }

    @Test
    void whatWasRubbedOutComesBackInOne() {
        type("red");
        steps.changed("re");
        steps.changed("r");
        assertEquals(new TextSteps.Shown("red", 3), steps.undo());
        steps.changed("ed");
        steps.changed("d");
        assertEquals(new TextSteps.Shown("red", 2), steps.undo());
    }

    @Test
    void whatWasPutForAnotherIsAStepOfItsOwn() {
        type("paint red");
        steps.changed("paint green");
        type("ish");
        assertEquals("paint green", text(steps.undo()));
        assertEquals("paint red", text(steps.undo()));
    }

    @Test
    void whatIsTypedAfterUndoEndsRedo() {
        type("red");
        assertEquals("", text(steps.undo()));
        type("b");
        assertNull(steps.redo());
        assertEquals("", text(steps.undo()));
    }

    @Test
    void showingWhatWasTakenBackIsNoChange() {
        type("one two");
        steps.changed(text(steps.undo()));
        assertEquals("one two", text(steps.redo()));
    }

    @Test
    void anotherTextFromElsewhereLeavesNothingToTakeBack() {
        type("red");
        steps.restart("0:02");
        assertNull(steps.undo());
        assertNull(steps.redo());
        steps.changed("0:03");
        assertEquals("0:02", text(steps.undo()));
    }

    @Test
    void onlyTheNewestStepsAreKept() {
        for (int i = 0; i < 3 * TextSteps.MOST_STEPS; i++) {
            steps.changed("text " + i);
        }
        int count = 0;
        while (steps.undo() != null) {
            count++;
        }
        assertEquals(TextSteps.MOST_STEPS, count);
    }

    @Test
    void veryLongTextsAreForgottenSoonest() {
        String huge = "x".repeat(TextSteps.MOST_CHARACTERS + 1);
        steps.changed("a");
        steps.changed(huge);
        assertNull(steps.undo());
        steps.changed(huge + "y");
        assertEquals(huge, text(steps.undo()));
    }

    @Test
    void whateverIsDoneCanBeTakenBackAndDoneAgain() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            TextSteps some = new TextSteps("aba");
            for (int i = 0; i < 40; i++) {
                String now = some.text();
                int from = random.nextInt(now.length() + 1);
                int to = from + random.nextInt(Math.min(3, now.length() - from + 1));
                some.changed(now.substring(0, from) + "ab ".substring(0, random.nextInt(4)) + now.substring(to));
            }
            String last = some.text();
            String first = last;
            for (TextSteps.Shown shown = some.undo(); shown != null; shown = some.undo()) {
                first = shown.text();
            }
            assertEquals("aba", first, "seed " + seed);
            String again = first;
            for (TextSteps.Shown shown = some.redo(); shown != null; shown = some.redo()) {
                again = shown.text();
            }
            assertEquals(last, again, "seed " + seed);
        }
    }
}
