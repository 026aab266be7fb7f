package org.sequencemaker.layout;

import java.util.List;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Text;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkTrack;

/** The shapes of one lane of marks: lines for moments, bars for stretches, labels where they fit. */
final class LaneShapes {
    /** Least room for a label that says anything. */
    private static final int LABEL_ROOM = 24;

    private final Lane lane;
    private final Picture picture;
    private final SurfaceColours colours;
    private final List<Shape> shapes;

    LaneShapes(Lane lane, Picture picture, SurfaceColours colours, List<Shape> shapes) {
        this.lane = lane;
        this.picture = picture;
        this.colours = colours;
        this.shapes = shapes;
    }

    void add() {
        int left = picture.viewport().metrics().headWidth();
        int width = picture.viewport().width() - left;
        fill(left, lane.y() + lane.height() - 1, width, 1, colours.line(), Shapes.OPAQUE);
        lane.marks().forEach(this::mark);
    }

    private void mark(Lane.MarkLine mark) {
        Rgb colour = lane.track().colour();
        boolean downbeat = lane.track().kind() == MarkTrack.Kind.DOWNBEAT;
        int inset = downbeat || mark.width() > 0 ? 3 : 6;
        if (mark.width() > 1) {
            fill(mark.x(), lane.y() + 2, mark.width() - 1, lane.height() - 5, colour, 56);
        }
        fill(mark.x(), lane.y() + inset, downbeat ? 2 : 1, lane.height() - 2 * inset, colour, Shapes.OPAQUE);
        int room = (mark.width() > 1 ? Math.min(mark.width(), mark.room()) : mark.room()) - 8;
        if (mark.count() == 1 && room >= LABEL_ROOM && !mark.mark().label().isEmpty()) {
            shapes.add(new Text(
                    mark.x() + 5, lane.y(), room, lane.height() - 1, mark.mark().label(), colours.text(), Face.SMALL));
        }
    }

    private void fill(int x, int y, int width, int height, Rgb colour, int alpha) {
        if (width > 0 && height > 0) {
            shapes.add(new Fill(x, y, width, height, colour, alpha));
        }
    }
}
