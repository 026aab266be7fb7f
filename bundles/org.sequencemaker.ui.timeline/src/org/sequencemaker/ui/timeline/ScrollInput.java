package org.sequencemaker.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Bands;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.time.Time;

/** Keeps the scroll bars in step with the surface, and the surface with them. */
final class ScrollInput {
    private final TimelineSurface surface;
    private final ScrollBar time;
    private final ScrollBar rows;
    private boolean isAdjusting;

    ScrollInput(Canvas canvas, TimelineSurface surface) {
        this.surface = surface;
        this.time = canvas.getHorizontalBar();
        this.rows = canvas.getVerticalBar();
        time.addListener(SWT.Selection, event -> scrollTime());
        rows.addListener(SWT.Selection, event -> scrollRows());
        Subscription subscription = surface.listen(this::adjust);
        canvas.addListener(SWT.Dispose, event -> subscription.close());
    }

    private void scrollTime() {
        if (!isAdjusting) {
            Time left = Time.ofMillis(time.getSelection());
            surface.look(viewport -> viewport.withScale(viewport.scale().from(left)));
        }
    }

    private void scrollRows() {
        if (!isAdjusting) {
            surface.look(viewport -> viewport.withTop(rows.getSelection()));
        }
    }

    /** The bar of time counts milliseconds: a day of them fits into an int, and a thumb is never finer. */
    private void adjust() {
        Viewport viewport = surface.viewport();
        if (viewport.timeWidth() == 0 || viewport.height() == 0) {
            return;
        }
        isAdjusting = true;
        int seen = millis(viewport.visible().length());
        int left = millis(viewport.scale().left());
        int all = Math.max(millis(surface.project().duration()) + seen / 4, left + seen);
        time.setValues(left, 0, all, seen, Math.max(1, seen / 20), Math.max(1, seen * 3 / 4));
        time.setEnabled(all > seen);
        int height = viewport.height();
        int end = Bands.of(surface.project(), viewport.metrics()).end();
        int bottom = Math.max(end, viewport.top() + height);
        rows.setValues(viewport.top(), 0, bottom, height, 24, Math.max(24, height * 3 / 4));
        rows.setVisible(bottom > height);
        isAdjusting = false;
    }

    private static int millis(Time time) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE / 2, time.micros() / 1000));
    }
}
