package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.layout.Shape.Fill;
import org.sequencemaker.layout.Shape.Text;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;

/** The shapes of what is shown while something is dragged, on top of everything else. */
public final class FeedbackShapes {
    private static final int LINE_HEIGHT = 18;

    /** Wide enough for a sign of the fonts that windows use; what is wider is cut off with an ellipsis. */
    private static final int SIGN_WIDTH = 7;

    private static final int DISTANCE = 16;

    private final Viewport viewport;
    private final SurfaceColours colours;
    private final List<Shape> shapes = new ArrayList<>();

    private FeedbackShapes(Viewport viewport, SurfaceColours colours) {
        this.viewport = viewport;
        this.colours = colours;
    }

    public static List<Shape> of(Viewport viewport, Feedback feedback, SurfaceColours colours) {
        return new FeedbackShapes(viewport, colours).all(feedback);
    }

    private List<Shape> all(Feedback feedback) {
        feedback.guides().forEach(time -> line(time, colours.dimText(), 110));
        Snapping.Catch caught = feedback.caught();
        if (caught != null) {
            line(caught.time(), colours.accent(), Shapes.OPAQUE);
        }
        Feedback.Band band = feedback.band();
        if (band != null) {
            fill(band.left(), band.top(), band.width(), band.height(), colours.accent(), 36);
            frame(band.left(), band.top(), band.width(), band.height(), colours.accent());
        }
        if (!feedback.lines().isEmpty()) {
            panel(feedback);
        }
        return shapes;
    }

    private void line(Time time, Rgb colour, int alpha) {
        int x = viewport.x(time);
        if (x >= viewport.metrics().headWidth() && x < viewport.width()) {
            int top = viewport.metrics().rulerHeight();
            fill(x, top, 1, viewport.height() - top, colour, alpha);
        }
    }

    private void panel(Feedback feedback) {
        int longest = feedback.lines().stream().mapToInt(String::length).max().orElse(0);
        int width = longest * SIGN_WIDTH + 18;
        int height = feedback.lines().size() * LINE_HEIGHT + 8;
        int x = Math.max(0, Math.min(feedback.x() + DISTANCE, viewport.width() - width - 2));
        int below = feedback.y() + DISTANCE + 4;
        int y = below + height <= viewport.height() ? below : Math.max(0, feedback.y() - height - DISTANCE);
        fill(x, y, width, height, colours.head(), 240);
        frame(x, y, width, height, colours.line());
        int top = y + 4;
        for (String line : feedback.lines()) {
            shapes.add(new Text(x + 9, top, width - 12, LINE_HEIGHT, line, colours.text(), Face.SMALL));
            top += LINE_HEIGHT;
        }
    }

    private void frame(int x, int y, int width, int height, Rgb colour) {
        fill(x, y, width, 1, colour, Shapes.OPAQUE);
        fill(x, y + height - 1, width, 1, colour, Shapes.OPAQUE);
        fill(x, y, 1, height, colour, Shapes.OPAQUE);
        fill(x + width - 1, y, 1, height, colour, Shapes.OPAQUE);
    }

    private void fill(int x, int y, int width, int height, Rgb colour, int alpha) {
        if (width > 0 && height > 0) {
            shapes.add(new Fill(x, y, width, height, colour, alpha));
        }
    }
}
