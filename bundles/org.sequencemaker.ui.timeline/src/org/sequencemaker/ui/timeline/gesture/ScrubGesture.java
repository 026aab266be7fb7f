package org.sequencemaker.ui.timeline.gesture;

import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Takes the playhead along, and scrolls when the pointer leaves the surface. */
final class ScrubGesture implements PointerGesture {
    private final TimelineSurface surface;
    private final OpenProject open;
    private final Time before;

    ScrubGesture(TimelineSurface surface, OpenProject open, Pointer start) {
        this.surface = surface;
        this.open = open;
        this.before = open.playhead().time();
        move(start);
    }

    @Override
    public void move(Pointer pointer) {
        Time time =
                Time.min(surface.viewport().time(pointer.x()), open.project().duration());
        open.playhead().moveTo(time);
        int left = surface.viewport().metrics().headWidth();
        if (pointer.x() < left || pointer.x() > surface.viewport().width()) {
            surface.look(viewport -> viewport.revealing(time));
        }
    }

    @Override
    public void release(Pointer pointer) {
        move(pointer);
    }

    @Override
    public void cancel() {
        open.playhead().moveTo(before);
    }
}
