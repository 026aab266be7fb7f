package org.sequencemaker.layout;

import java.util.List;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;

/**
 * A mark track that is seen.
 *
 * @param track the track
 * @param y top edge on the surface
 * @param height of the lane
 * @param marks what is seen of it, from left to right, at most one for each column of pixels
 * @param grid whether its marks are far enough apart to be drawn through the rows as well
 */
public record Lane(MarkTrack track, int y, int height, List<MarkLine> marks, boolean grid) {
    /**
     * A mark, or several in the same column of pixels.
     *
     * @param mark the first of them
     * @param x where on the surface
     * @param width how long it is; 0 for a moment
     * @param room to the right until the next one, where its label may go
     * @param count how many there are in the column
     */
    public record MarkLine(Mark mark, int x, int width, int room, int count) {}

    public Lane {
        marks = List.copyOf(marks);
    }
}
