package org.sequencemaker.app.start;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.timeline.song.Ticker;

/** Runs something a little later, but never before the user has seen the first picture of the show. On the display thread only. */
public final class PaintFirst implements Ticker {
    private final Display display;
    private final CurrentProject current;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Listener listener = this::painted;
    private boolean isPainted;

    public PaintFirst(Display display, CurrentProject current) {
        this.display = display;
        this.current = current;
        display.addFilter(SWT.Paint, listener);
    }

    @Override
    public void after(int millis, Runnable what) {
        if (display.isDisposed()) {
            return;
        }
        if (isPainted) {
            display.timerExec(millis, what);
        } else {
            waiting.add(() -> display.timerExec(millis, what));
        }
    }

    private void painted(Event event) {
        if (FirstPaint.isPicture(event) && current.get() != null) {
            display.removeFilter(SWT.Paint, listener);
            // Not in the middle of the painting, nor in the turn right after it: whatever else there is to paint, and
            // whoever waits for the same picture, comes before.
            display.asyncExec(() -> display.asyncExec(this::begin));
        }
    }

    private void begin() {
        isPainted = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
