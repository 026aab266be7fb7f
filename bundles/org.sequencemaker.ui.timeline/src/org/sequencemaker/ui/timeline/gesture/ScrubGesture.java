package org.sequencemaker.ui.timeline.gesture;

import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Takes the playhead along from tick to tick, and scrolls when the pointer leaves the surface. */
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
        Time time = nearestTick(surface.viewport().time(pointer.x()));
        open.playhead().moveTo(time);
        int left = surface.viewport().metrics().headWidth();
        if (pointer.x() < left || pointer.x() > surface.viewport().width()) {
            surface.look(viewport -> viewport.revealing(time));
        }
    }

    /** Between two ticks no prop shows anything else. */
    private Time nearestTick(Time time) {
        int rate = open.project().settings().refreshRate();
        return Time.min(Time.ofTick(time.toTick(rate), rate), open.project().duration());
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
