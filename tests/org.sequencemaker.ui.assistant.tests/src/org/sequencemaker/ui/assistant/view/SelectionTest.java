package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.assistant.view.Selection.Mark;

class SelectionTest {
    private final Selection selection = new Selection();

    @Test
    void rowsBetweenAreSelectedWhole() {
        selection.begin(new Mark(0, 2, 5));
        selection.extend(new Mark(1, 1, 3));
        assertEquals(5, selection.from(0, 2));
        assertEquals(Integer.MAX_VALUE, selection.to(0, 2));
        assertEquals(0, selection.from(1, 0));
        assertEquals(0, selection.from(1, 1));
        assertEquals(3, selection.to(1, 1));
        assertEquals(Integer.MAX_VALUE, selection.from(0, 1));
        assertEquals(Integer.MAX_VALUE, selection.from(1, 2));
    }

    @Test
    void draggingUpwardsSelectsTheSame() {
        selection.begin(new Mark(1, 1, 3));
        selection.extend(new Mark(0, 2, 5));
        assertEquals(5, selection.from(0, 2));
        assertEquals(3, selection.to(1, 1));
    }

    @Test
    void aClickSelectsNothing() {
        selection.begin(new Mark(0, 0, 4));
        assertTrue(selection.isEmpty());
        assertEquals(Integer.MAX_VALUE, selection.from(0, 0));
    }

    @Test
    void aWordIsWhatHasNoBlanksOrSignsInIt() {
        assertArrayEquals(new int[] {5, 9}, TranscriptPointer.wordAt("from bar9, on", 7));
        assertArrayEquals(new int[] {5, 9}, TranscriptPointer.wordAt("from bar9, on", 9));
        assertArrayEquals(new int[] {0, 0}, TranscriptPointer.wordAt("", 3));
    }
}
