package org.sequencemaker.ui.assistant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequencemaker.ui.assistant.view.Column.Placed;

class ColumnTest {
    private final Heights heights = new Heights();
    private final Column<String> column = new Column<>(heights);

    /** A row is as high as its word says, and is guessed to be 10 high. */
    // The compiler does not see that the rows of a column of words are never null.
    @SuppressWarnings("null")
    private static final class Heights implements Column.Measure<String> {
        private int measured;

        @Override
        public int guess(String row) {
            return 10;
        }

        @Override
        public int exactly(String row) {
            measured++;
            return Integer.parseInt(row.substring(row.indexOf(' ') + 1));
        }
    }

    @Test
    void onlyWhatIsSeenIsMeasured() {
        fill(100, 100, 20);
        assertEquals("99/99 20", column.visible().getLast().row());
        assertEquals(5, column.visible().size());
        assertTrue(heights.measured <= 10, () -> heights.measured + " measured");
        column.scrollTo(50_000);
        column.visible();
        assertTrue(heights.measured <= 20, () -> heights.measured + " measured");
    }

    @Test
    void theEndIsFollowedUntilOneScrollsUp() {
        fill(1, 50, 20);
        assertTrue(column.isAtEnd());
        column.setRows(0, rows(0, 60, 20));
        assertEquals("0/59 20", column.visible().getLast().row());
        column.scrollBy(-30);
        List<Placed<String>> seen = column.visible();
        assertFalse(column.isAtEnd());
        column.setRows(0, rows(0, 80, 20));
        assertEquals(seen, column.visible());
        column.scrollBy(100_000);
        assertEquals("0/79 20", column.visible().getLast().row());
        assertTrue(column.isAtEnd());
    }

    @Test
    void whatIsSeenStaysWhereItIsWhenRowsAboveTurnOutOtherwise() {
        fill(3, 30, 37);
        column.scrollTo(400);
        List<Placed<String>> seen = column.visible();
        column.setRows(0, rows(0, 90, 15));
        assertEquals(seen, column.visible());
    }

    @Test
    void rowsThatStayAreNotMeasuredAgain() {
        fill(1, 40, 20);
        column.visible();
        int before = heights.measured;
        List<String> more = new ArrayList<>(rows(0, 40, 20));
        more.add("new 20");
        column.setRows(0, more);
        column.visible();
        assertEquals(before + 1, heights.measured);
    }

    @Test
    void whatIsInsertedBeforeWhatIsSeenDoesNotMoveIt() {
        fill(1, 40, 20);
        column.scrollBy(-200);
        List<String> seen = column.visible().stream().map(Placed::row).toList();
        List<String> unfolded = new ArrayList<>(rows(0, 40, 20));
        unfolded.addAll(3, List.of("inside 50", "inside 60"));
        column.setRows(0, unfolded);
        assertEquals(seen, column.visible().stream().map(Placed::row).toList());
    }

    @Test
    void aRowIsRevealed() {
        fill(20, 20, 20);
        column.visible();
        column.reveal(3, 4);
        assertTrue(column.visible().stream().anyMatch(placed -> placed.row().equals("3/4 20") && placed.y() >= 0));
    }

    @Test
    void whatIsShorterThanTheViewBeginsAtItsTop() {
        fill(1, 2, 20);
        assertEquals(0, column.visible().getFirst().y());
        column.scrollBy(500);
        assertEquals(0, column.visible().getFirst().y());
        assertTrue(column.isAtEnd());
    }

    @Test
    void anythingDoneInAnyOrderLeavesNoGaps() {
        Random random = new Random(7);
        column.setViewHeight(100);
        for (int i = 0; i < 5_000; i++) {
            act(random);
            int y = Integer.MIN_VALUE;
            for (Placed<String> placed : column.visible()) {
                assertTrue(y == Integer.MIN_VALUE ? placed.y() <= 0 : placed.y() == y);
                y = placed.y() + placed.height();
            }
            assertTrue(y >= 100 || column.isAtEnd());
        }
    }

    private void act(Random random) {
        switch (random.nextInt(6)) {
            case 0 -> column.setStrips(random.nextInt(6));
            case 1 -> {
                if (column.strips() > 0) {
                    int strip = random.nextInt(column.strips());
                    column.setRows(strip, rows(strip, random.nextInt(30), 1 + random.nextInt(150)));
                }
            }
            case 2 -> column.scrollBy(random.nextInt(800) - 400);
            case 3 -> column.scrollTo(random.nextInt(2_000));
            case 4 -> column.toEnd();
            default -> column.toStart();
        }
    }

    private void fill(int strips, int rows, int height) {
        column.setViewHeight(100);
        column.setStrips(strips);
        for (int i = 0; i < strips; i++) {
            column.setRows(i, rows(i, rows, height));
        }
    }

    private static List<String> rows(int strip, int count, int height) {
        return IntStream.range(0, count)
                .mapToObj(i -> strip + "/" + i + " " + height)
                .toList();
    }
}
