package org.sequencemaker.ui.timeline.gesture;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.layout.HeadButton;
import org.sequencemaker.layout.Hit;
import org.sequencemaker.layout.HitTest;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.NoteEdits;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Chooses the gesture that begins when a button goes down somewhere. */
public final class Gestures {
    private final TimelineSurface surface;
    private final Tools tools;
    private final Consumer<HeadButton> buttons;

    /** @param buttons gets the button of the current row that is pressed */
    public Gestures(TimelineSurface surface, Tools tools, Consumer<HeadButton> buttons) {
        this.surface = surface;
        this.tools = tools;
        this.buttons = buttons;
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
            case Hit.OnNote note -> onNote(drag, note.note());
            case Hit.OnMark mark -> onMark(drag, mark);
            case Hit.OnSegment segment -> onSegment(drag, segment);
            case Hit.OnGap gap -> onGap(drag, gap);
            case Hit.OnHead head -> onHead(open, head, pointer);
            case Hit.OnHeadButton button -> onButton(button);
            case Hit.OnHeadEdge edge -> new RowHeightGesture(drag, edge);
            case Hit.OnLane lane -> onLane(drag, lane.track());
            case Hit.OnLaneHead lane -> onLaneHead(open, lane.track());
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
            case Hit.OnHeadButton hit -> surface.setRow(hit.timeline().id());
            case Hit.OnHeadEdge hit -> surface.setRow(hit.timeline().id());
            case Hit.OnMark hit -> {
                surface.setTrack(hit.track().id());
                if (!open.selection().selected().marks().contains(hit.mark().id())) {
                    open.selection().selectMarks(List.of(hit.mark().id()));
                }
            }
            case Hit.OnLane hit -> surface.setTrack(hit.track().id());
            case Hit.OnLaneHead hit -> surface.setTrack(hit.track().id());
            case Hit.OnNote hit ->
                open.selection().selectNotes(List.of(hit.note().id()));
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

    private @Nullable PointerGesture onButton(Hit.OnHeadButton hit) {
        surface.setRow(hit.timeline().id());
        buttons.accept(hit.button());
        return null;
    }

    /** One that is only proposed cannot be taken hold of. */
    private @Nullable PointerGesture onNote(Drag drag, Note note) {
        return NoteEdits.find(drag.settled(), note.id()) == null ? null : new NoteGesture(drag, note);
    }

    private PointerGesture onMark(Drag drag, Hit.OnMark hit) {
        surface.setTrack(hit.track().id());
        Set<MarkId> selected = drag.open.selection().selected().marks();
        MarkId mark = hit.mark().id();
        return new MarksGesture(drag, hit, selected.contains(mark) ? selected : Set.of(mark));
    }

    private PointerGesture onLane(Drag drag, MarkTrack track) {
        surface.setTrack(track.id());
        return new LaneGesture(drag, track);
    }

    /** A click on the name selects all of the lane. */
    private @Nullable PointerGesture onLaneHead(OpenProject open, MarkTrack track) {
        surface.setTrack(track.id());
        open.selection().selectMarks(track.marks().stream().map(Mark::id).toList());
        return null;
    }
}
