package org.sequencemaker.ui.timeline.gesture;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Chooses the gesture that begins when a button goes down somewhere. */
public final class Gestures {
    private final TimelineSurface surface;

    public Gestures(TimelineSurface surface) {
        this.surface = surface;
    }

    /** Returns the gesture of the middle button, or of any while the space bar is down. */
    public PointerGesture pan(Pointer pointer) {
        return new PanGesture(surface, pointer);
    }

    /** Returns the gesture of the main button, or null where it does nothing. */
    public @Nullable PointerGesture begin(Pointer pointer) {
        OpenProject open = surface.open();
        if (open == null) {
            return null;
        }
        return switch (HitTest.at(surface.picture(), pointer.x(), pointer.y())) {
            case Hit.OnRuler ruler -> new ScrubGesture(surface, open, pointer);
            case Hit.OnNote note -> jump(open, note.note().time());
            case Hit.OnMark mark -> jump(open, mark.mark().time());
            default -> null;
        };
    }

    private @Nullable PointerGesture jump(OpenProject open, Time time) {
        open.playhead().moveTo(Time.min(time, open.project().duration()));
        return null;
    }
}
