package org.sequencemaker.layout;

/**
 * Sizes of the parts of the picture, in device-independent pixels.
 *
 * @param headWidth width of the column with the names; 0 for none
 * @param rulerHeight height of the ruler
 * @param noteHeight height of the strip of notes, if there are any
 * @param laneHeight height of a lane of marks
 * @param rowHeight height of a timeline's row that has none of its own
 * @param rowGap room between two rows
 */
public record Metrics(int headWidth, int rulerHeight, int noteHeight, int laneHeight, int rowHeight, int rowGap) {
    /** What the editor uses. */
    public static final Metrics STANDARD = new Metrics(148, 30, 22, 22, 52, 6);

    /** Least height of a row, whatever a file says. */
    public static final int LEAST_ROW = 16;

    /** Greatest height that the user can give a row. */
    public static final int HIGHEST_ROW = 400;

    public Metrics {
        if (headWidth < 0
                || rulerHeight < 0
                || noteHeight < 0
                || laneHeight < 1
                || rowHeight < LEAST_ROW
                || rowGap < 0) {
            throw new IllegalArgumentException("sizes cannot be negative, nor a row lower than " + LEAST_ROW);
        }
    }

    public Metrics withHeadWidth(int newWidth) {
        return new Metrics(newWidth, rulerHeight, noteHeight, laneHeight, rowHeight, rowGap);
    }

    public Metrics withRowHeight(int newHeight) {
        return new Metrics(headWidth, rulerHeight, noteHeight, laneHeight, newHeight, rowGap);
    }
}
