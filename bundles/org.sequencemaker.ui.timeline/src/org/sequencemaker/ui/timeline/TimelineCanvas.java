package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.gesture.Tools;
import org.sequencemaker.ui.timeline.keys.ColourKeys;

/**
 * The widget that shows the timelines. What does not move is painted once into an image; when only the
 * playhead moves, no more is painted than the stripes it has left and entered.
 */
final class TimelineCanvas extends Canvas {
    private final TimelineSurface surface;
    private final Theme theme;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Image still;
    private boolean isStale = true;
    private List<Shape> playhead = List.of();

    TimelineCanvas(
            Composite parent, TimelineSurface surface, Theme theme, Tools tools, ColourKeys keys, Runnable onSpace) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.surface = surface;
        this.theme = theme;
        setData("org.eclipse.swtbot.widget.key", "timeline");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resize());
        addListener(SWT.Dispose, event -> close());
        new PointerInput(this, surface, tools, onSpace);
        new KeyInput(this, surface, keys);
        new ScrollInput(this, surface);
        new TimelineAccessible(this, surface);
        subscriptions.add(surface.listen(this::becomeStale));
        subscriptions.add(surface.listenToFeedback(this::redraw));
        subscriptions.add(theme.listen(surface::invalidate));
    }

    /** Paints the playhead where it is now, and nothing else. */
    void movePlayhead() {
        List<Shape> next = surface.playheadShapes();
        redrawDifference(playhead, next);
        redrawDifference(next, playhead);
        playhead = next;
    }

    private void redrawDifference(List<Shape> shapes, List<Shape> others) {
        for (Shape shape : shapes) {
            if (!others.contains(shape)) {
                redraw(shape.x() - 1, 0, shape.width() + 2, getClientArea().height, false);
            }
        }
    }

    private void becomeStale() {
        isStale = true;
        playhead = surface.playheadShapes();
        redraw();
    }

    private void resize() {
        Rectangle area = getClientArea();
        surface.resize(area.width, area.height);
    }

    private void paint(Event event) {
        Image image = still(getClientArea());
        if (image == null || event.width <= 0 || event.height <= 0) {
            return;
        }
        // On GTK drawing an image converts all of it to bytes first (5 to 20 ms); a pattern takes it as it is (5 µs).
        Pattern pattern = new Pattern(getDisplay(), image);
        event.gc.setBackgroundPattern(pattern);
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        event.gc.setBackgroundPattern(null);
        pattern.dispose();
        TimelinePainter painter = new TimelinePainter(event.gc, theme);
        painter.paint(playhead, event.x, event.x + event.width);
        painter.paint(surface.feedbackShapes(), event.x, event.x + event.width);
    }

    private @Nullable Image still(Rectangle area) {
        if (area.width <= 0 || area.height <= 0) {
            return null;
        }
        Image image = still;
        if (image == null || !image.getBounds().equals(new Rectangle(0, 0, area.width, area.height))) {
            if (image != null) {
                image.dispose();
            }
            image = new Image(getDisplay(), area.width, area.height);
            still = image;
            isStale = true;
        }
        if (isStale) {
            isStale = false;
            GC gc = new GC(image);
            new TimelinePainter(gc, theme).paint(surface.shapes(), 0, area.width);
            gc.dispose();
        }
        return image;
    }

    private void close() {
        subscriptions.forEach(Subscription::close);
        Image image = still;
        if (image != null) {
            image.dispose();
        }
    }
}
