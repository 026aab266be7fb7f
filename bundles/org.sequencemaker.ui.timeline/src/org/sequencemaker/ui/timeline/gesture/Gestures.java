package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Chooses the gesture that begins when a button goes down somewhere. */
public final class Gestures {
    private final TimelineSurface surface;
    private final Tools tools;

    public Gestures(TimelineSurface surface, Tools tools) {
        this.surface = surface;
        this.tools = tools;
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
        Drag drag = new Drag(surface, open, pointer, tools.snap());
        return switch (HitTest.at(surface.picture(), pointer.x(), pointer.y())) {
            case Hit.OnRuler ruler when pointer.shift() -> RangeGesture.overAll(drag);
            case Hit.OnRuler ruler -> new ScrubGesture(surface, open, pointer);
            case Hit.OnNote note -> jump(open, note.note().time());
            case Hit.OnMark mark -> jump(open, mark.mark().time());
            case Hit.OnSegment segment -> onSegment(drag, segment);
            case Hit.OnGap gap -> onGap(drag, gap);
            case Hit.OnHead head -> onHead(open, head, pointer);
            case Hit.OnLane lane -> null;
            case Hit.Nothing nothing -> new BandGesture(drag);
        };
    }

    /** Prepares for the menu of the second button: what is under the pointer is selected, unless it was already. */
    public void prepareMenu(Pointer pointer) {
        OpenProject open = surface.open();
        if (open == null) {
            return;
        }
        switch (HitTest.at(surface.picture(), pointer.x(), pointer.y())) {
            case Hit.OnSegment hit -> {
                surface.setRow(hit.timeline().id());
                if (!open.selection().contains(hit.segment().id())) {
                    open.selection().select(List.of(hit.segment().id()));
                }
            }
            case Hit.OnGap hit -> surface.setRow(hit.timeline().id());
            case Hit.OnHead hit -> surface.setRow(hit.timeline().id());
            default -> {}
        }
    }

    private PointerGesture onSegment(Drag drag, Hit.OnSegment hit) {
        surface.setRow(hit.timeline().id());
        Segment segment = hit.segment();
        if (drag.start.shift()) {
            return RangeGesture.overRows(drag, segment.id());
        }
        Selection selection = drag.open.selection();
        boolean isSelected = selection.contains(segment.id());
        if (!isSelected && !drag.start.control()) {
            selection.select(List.of(segment.id()));
        }
        Set<SegmentId> together =
                selection.contains(segment.id()) ? selection.selected().segments() : Set.of(segment.id());
        if (hit.grip() == Hit.Grip.BODY) {
            return new MoveGesture(drag, hit, together);
        }
        SegmentId left = drag.start.alt() || together.size() > 1
                ? null
                : ResizeGesture.leftOfBoundary(hit.timeline(), segment, hit.grip());
        return new ResizeGesture(drag, hit, together, left);
    }

    private PointerGesture onGap(Drag drag, Hit.OnGap hit) {
        surface.setRow(hit.timeline().id());
        if (drag.start.shift()) {
            return RangeGesture.overRows(drag, null);
        }
        Span gap = Cutting.gapAt(hit.timeline(), hit.time());
        return drag.start.control() || gap == null
                ? new BandGesture(drag)
                : new DrawGesture(drag, hit.timeline(), gap, tools.brush().look());
    }

    private @Nullable PointerGesture onHead(OpenProject open, Hit.OnHead hit, Pointer pointer) {
        surface.setRow(hit.timeline().id());
        List<SegmentId> all =
                hit.timeline().segments().stream().map(Segment::id).toList();
        if (pointer.control()) {
            open.selection().add(all);
        } else if (pointer.shift()) {
            open.selection().select(all);
        }
        return null;
    }

    private @Nullable PointerGesture jump(OpenProject open, Time time) {
        open.playhead().moveTo(Time.min(time, open.project().duration()));
        return null;
    }
}
