package org.sequencemaker.layout;

import java.util.List;

/**
 * What lies where on the surface, for one project and one viewport. Only what is seen is in it, and never
 * more than a fixed number of things for each column of pixels, however many segments there are.
 *
 * @param viewport what it was laid out for
 * @param bodyTop where lanes and rows begin; above it are the ruler and the notes, which do not scroll
 * @param ticks of the ruler, from left to right
 * @param notes from left to right
 * @param lanes from top to bottom
 * @param rows from top to bottom
 * @param endX where the show ends; may be beyond the surface
 * @param bottom where all rows would end if nothing were scrolled; what a scroll bar needs
 */
public record Picture(
        Viewport viewport,
        int bodyTop,
        List<RulerTick> ticks,
        List<NoteFlag> notes,
        List<Lane> lanes,
        List<Row> rows,
        int endX,
        int bottom) {
    public Picture {
        ticks = List.copyOf(ticks);
        notes = List.copyOf(notes);
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }
}
