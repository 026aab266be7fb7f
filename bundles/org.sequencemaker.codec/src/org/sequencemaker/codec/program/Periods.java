package org.sequencemaker.codec.program;

/** Finds out after how many columns a row of colours repeats. */
final class Periods {
    private Periods() {}

    /**
     * Returns the smallest period of some columns: the least p of which column i and column i + p are equal
     * wherever both exist. A row that never repeats has its own length as its period. This is the failure
     * function of Knuth, Morris and Pratt, "Fast Pattern Matching in Strings", 1977, in linear time.
     *
     * @param colours column by column
     * @param columns how many there are, at least 1
     * @param stride colours of a column
     */
    static int smallest(int[] colours, int columns, int stride) {
        int[] border = new int[columns];
        int length = 0;
        for (int i = 1; i < columns; i++) {
            while (length > 0 && !same(colours, i, length, stride)) {
                length = border[length - 1];
            }
            if (same(colours, i, length, stride)) {
                length++;
            }
            border[i] = length;
        }
        return columns - length;
    }

    private static boolean same(int[] colours, int a, int b, int stride) {
        for (int i = 0; i < stride; i++) {
            if (colours[a * stride + i] != colours[b * stride + i]) {
                return false;
            }
        }
        return true;
    }
}
