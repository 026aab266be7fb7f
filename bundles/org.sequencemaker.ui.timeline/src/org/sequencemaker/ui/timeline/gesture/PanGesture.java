package org.sequencemaker.ui.timeline.gesture;

import org.sequencemaker.layout.Viewport;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Drags the surface itself. */
final class PanGesture implements PointerGesture {
    private final TimelineSurface surface;
    private final Viewport before;
    private final Pointer start;

    PanGesture(TimelineSurface surface, Pointer start) {
        this.surface = surface;
        this.before = surface.viewport();
        this.start = start;
    }

    @Override
    public void move(Pointer pointer) {
        surface.look(
                viewport -> before.scrolled(start.x() - pointer.x()).withTop(before.top() + start.y() - pointer.y()));
    }

    @Override
    public void release(Pointer pointer) {
        move(pointer);
    }

    @Override
    public void cancel() {
        surface.look(viewport -> before);
    }
}
