package org.sequencemaker.codec.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    @Test
    void whatNeverRepeatsHasItsOwnLengthAsPeriod() {
        assertEquals(4, Periods.smallest(new int[] {1, 2, 3, 4}, 4, 1));
        assertEquals(1, Periods.smallest(new int[] {7}, 1, 1));
    }

    @Test
    void aPartAtTheEndCountsAsRepetition() {
        assertEquals(3, Periods.smallest(new int[] {1, 1, 2, 1, 1, 2, 1, 1}, 8, 1));
        assertEquals(1, Periods.smallest(new int[] {5, 5, 5}, 3, 1));
    }

    @Test
    void columnsAreComparedWhole() {
        assertEquals(2, Periods.smallest(new int[] {1, 2, 1, 3, 1, 2, 1, 3}, 4, 2));
    }

    @Test
    void theResultIsTheLeastThatFitsByDefinition() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            int[] row = new int[1 + random.nextInt(20)];
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(2);
            }
            assertEquals(byDefinition(row), Periods.smallest(row, row.length, 1));
        }
    }

    private static int byDefinition(int[] row) {
        for (int period = 1; period < row.length; period++) {
            boolean fits = true;
            for (int i = period; i < row.length; i++) {
                fits &= row[i] == row[i - period];
            }
            if (fits) {
                return period;
            }
        }
        return row.length;
    }
}
