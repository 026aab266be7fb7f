package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.ui.paint.TimelinePainter;
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
    private final StillPicture body;
    private final StillPicture heads;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private List<Shape> playhead = List.of();
    private List<Shape> paintedHeads = List.of();

    /** @param command calls a command of the timeline by its name */
    TimelineCanvas(
            Composite parent,
            TimelineSurface surface,
            Theme theme,
            Tools tools,
            ColourKeys keys,
            Runnable onSpace,
            Consumer<String> command) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.surface = surface;
        this.theme = theme;
        this.body = new StillPicture(
                this, (gc, area) -> new TimelinePainter(gc, theme).paint(surface.shapes(), 0, area.width));
        this.heads = new StillPicture(this, this::headArea, this::paintHeads);
        setData("org.eclipse.swtbot.widget.key", "timeline");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resize());
        addListener(SWT.Dispose, event -> close());
        new PointerInput(this, surface, tools, onSpace, command);
        new KeyInput(this, surface, keys);
        new ScrollInput(this, surface);
        new TimelineAccessible(this, surface);
        subscriptions.add(surface.listen(this::becomeStale));
        subscriptions.add(surface.listenToFeedback(this::redraw));
        subscriptions.add(surface.listenToPicking(this::picking));
        subscriptions.add(theme.listen(surface::invalidate));
    }

    /** Escape must come here while a colour is picked. */
    private void picking() {
        if (surface.isPicking()) {
            setFocus();
        }
        setCursor(surface.isPicking() ? getDisplay().getSystemCursor(SWT.CURSOR_CROSS) : null);
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
        playhead = surface.playheadShapes();
        body.becomeStale();
        // Most of what there is to write is in the heads, and most changes leave them as they are.
        if (!surface.headShapes().equals(paintedHeads)) {
            heads.becomeStale();
        }
    }

    private Rectangle headArea() {
        Rectangle area = getClientArea();
        int top = surface.picture().bodyTop();
        return new Rectangle(0, top, surface.viewport().metrics().headWidth(), Math.max(0, area.height - top));
    }

    private void paintHeads(GC gc, Rectangle area) {
        paintedHeads = surface.headShapes();
        new TimelinePainter(gc, theme).paint(paintedHeads, 0, area.width);
    }

    private void resize() {
        Rectangle area = getClientArea();
        surface.resize(area.width, area.height);
    }

    private void paint(Event event) {
        if (!body.paint(event)) {
            return;
        }
        heads.paint(event);
        TimelinePainter painter = new TimelinePainter(event.gc, theme);
        painter.paint(playhead, event.x, event.x + event.width);
        painter.paint(surface.handleShapes(), event.x, event.x + event.width);
        painter.paint(surface.feedbackShapes(), event.x, event.x + event.width);
    }

    private void close() {
        subscriptions.forEach(Subscription::close);
    }
}
