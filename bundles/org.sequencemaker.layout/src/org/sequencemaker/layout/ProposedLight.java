package org.sequencemaker.layout;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.layout.Shape.Columns;
import org.sequencemaker.model.timeline.Timeline;

/**
 * The light a row would have, one colour a column of the time that is seen; where something is proposed with what its
 * effects look like, each pixel of the prop in a stripe of its own if there is room for them.
 */
final class ProposedLight {
    private final int left;
    private final int dark;

    /** One where all pixels are the same. */
    private final int[][] stripes;

    private ProposedLight(int left, int dark, int[][] stripes) {
        this.left = left;
        this.dark = dark;
        this.stripes = stripes;
    }

    static ProposedLight of(GhostRow ghosts, GhostView view, Viewport viewport, SurfaceColours surface) {
        int left = viewport.metrics().headWidth();
        int dark = surface.row().packed();
        Timeline timeline = view.proposed().timeline(ghosts.row.timeline().id());
        if (timeline == null) {
            int[] nothing = new int[viewport.timeWidth()];
            Arrays.fill(nothing, dark);
            return new ProposedLight(left, dark, new int[][] {nothing});
        }
        Row row = new SegmentRow(timeline, viewport).row(ghosts.row.y(), ghosts.row.height());
        int[] plain = plain(row, viewport, surface);
        int[][] stripes = {plain};
        int most = SegmentShapes.stripes(row);
        for (SegmentBox box : row.boxes()) {
            int from = box.x() - left;
            boolean isMeant = !box.segment().look().effects().isEmpty() && ghosts.touches(from, from + box.width());
            int[][] found = isMeant ? view.looks().of(timeline, box, viewport, most) : null;
            if (found != null && stripes.length < most) {
                stripes = new int[most][];
                Arrays.setAll(stripes, stripe -> plain.clone());
            }
            for (int stripe = 0; found != null && stripe < most; stripe++) {
                System.arraycopy(found[stripe], 0, stripes[stripe], from, box.width());
            }
        }
        return new ProposedLight(left, dark, stripes);
    }

    /** Returns the light of a row without what effects look like. */
    static int[] plain(Row row, Viewport viewport, SurfaceColours surface) {
        int left = viewport.metrics().headWidth();
        return BoxColumns.of(row, left, left + viewport.timeWidth(), surface.row(), SegmentShapes.LEAST_EDGED);
    }

    /** Adds what is seen of it at a box. */
    void add(List<Shape> shapes, GhostBox box, int alpha, int y, int height) {
        int from = box.x() - left;
        for (int stripe = 0; stripe < stripes.length; stripe++) {
            int[] columns = Arrays.copyOfRange(stripes[stripe], from, from + box.width());
            for (int i = 0; i < columns.length && alpha < Shapes.OPAQUE; i++) {
                columns[i] = BoxColumns.mixed(dark, columns[i], alpha, Shapes.OPAQUE);
            }
            int top = height * stripe / stripes.length;
            int bottom = height * (stripe + 1) / stripes.length;
            shapes.add(new Columns(box.x(), y + top, bottom - top, columns));
        }
    }

    /** Returns the colour of a column, the mean of all pixels. */
    int at(int column) {
        return EffectLooks.mean(stripes, column);
    }
}
