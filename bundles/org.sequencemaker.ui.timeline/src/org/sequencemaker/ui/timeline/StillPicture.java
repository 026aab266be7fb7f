package org.sequencemaker.ui.timeline;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;

/** A picture of what does not move on a part of a canvas: painted anew only when it has become stale, else copied. */
public final class StillPicture {
    private final Canvas canvas;
    private final Supplier<Rectangle> part;
    private final BiConsumer<GC, Rectangle> painter;
    private @Nullable Image image;
    private boolean isStale = true;

    /** Pixels of the screen to one of ours. Kept, as asking for it waits for the display server. */
    private int scale;

    /** @param painter paints all of it; gets the area of the canvas */
    public StillPicture(Canvas canvas, BiConsumer<GC, Rectangle> painter) {
        this(canvas, canvas::getClientArea, painter);
    }

    /**
     * Makes a picture of a part.
     *
     * @param part where it is, asked at each painting
     * @param painter paints all of it, in the coordinates of the canvas; gets the part
     */
    public StillPicture(Canvas canvas, Supplier<Rectangle> part, BiConsumer<GC, Rectangle> painter) {
        this.canvas = canvas;
        this.part = part;
        this.painter = painter;
        // On GTK one widget of all is told that the scale has changed, whichever comes first.
        Display display = canvas.getDisplay();
        Listener scaled = event -> scale = 0;
        display.addFilter(SWT.ZoomChanged, scaled);
        canvas.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.ZoomChanged, scaled);
            forget();
        });
    }

    /** Something of it is to look different; the canvas is asked to paint. */
    public void becomeStale() {
        isStale = true;
        canvas.redraw();
    }

    /** Paints what the event asks for; whether there was anything to paint. */
    public boolean paint(Event event) {
        Rectangle area = part.get();
        Rectangle seen = area.intersection(new Rectangle(event.x, event.y, event.width, event.height));
        if (seen.isEmpty()) {
            return false;
        }
        Image now = current(area);
        // On GTK drawing an image converts all of it to bytes first (5 to 20 ms); a pattern takes it as it is (5 µs).
        Pattern pattern = new Pattern(canvas.getDisplay(), now);
        scale(event.gc, 1f / scale);
        event.gc.setBackgroundPattern(pattern);
        event.gc.fillRectangle(seen.x * scale, seen.y * scale, seen.width * scale, seen.height * scale);
        event.gc.setBackgroundPattern(null);
        if (scale != 1) {
            event.gc.setTransform(null);
        }
        pattern.dispose();
        return true;
    }

    /** The image begins where the canvas does: a pattern has no place of its own. */
    private Image current(Rectangle area) {
        if (scale == 0) {
            scale = Math.max(1, canvas.getMonitor().getZoom() / 100);
        }
        Image now = image;
        Rectangle needed = new Rectangle(0, 0, (area.x + area.width) * scale, (area.y + area.height) * scale);
        if (now == null || !now.getBounds().equals(needed)) {
            forget();
            now = new Image(canvas.getDisplay(), needed.width, needed.height);
            image = now;
            isStale = true;
        }
        if (isStale) {
            isStale = false;
            GC gc = new GC(now);
            scale(gc, scale);
            painter.accept(gc, area);
            gc.dispose();
        }
        return now;
    }

    private void scale(GC gc, float factor) {
        if (factor != 1) {
            Transform transform = new Transform(canvas.getDisplay());
            transform.scale(factor, factor);
            gc.setTransform(transform);
            transform.dispose();
        }
    }

    private void forget() {
        Image before = image;
        if (before != null) {
            before.dispose();
        }
    }
}
