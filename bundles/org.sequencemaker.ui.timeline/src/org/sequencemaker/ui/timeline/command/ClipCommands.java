package org.sequencemaker.ui.timeline.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.editing.selected.OnTimelines;
import org.sequencemaker.editing.selected.Pasting;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.NoteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.timeline.EditName;

/** Cut, copy, paste, duplicate, delete: of a range where one is selected, else of segments; marks and notes are deleted too. */
final class ClipCommands {
    static final Map<String, TimelineCommand> ALL = Map.of(
            "cut", new TimelineCommand(ClipCommands::hasLight, ClipCommands::cut),
            "copy", new TimelineCommand(ClipCommands::hasLight, ClipCommands::copy),
            "paste", new TimelineCommand(ClipCommands::canPaste, desk -> paste(desk, false)),
            "pasteWithGaps", new TimelineCommand(ClipCommands::canPaste, desk -> paste(desk, true)),
            "duplicate", new TimelineCommand(ClipCommands::hasLight, ClipCommands::duplicate),
            "delete", new TimelineCommand(ClipCommands::hasAny, desk -> delete(desk, null)));

    private ClipCommands() {}

    private static boolean hasAny(Desk desk) {
        return !desk.selection().selected().isEmpty();
    }

    private static boolean hasLight(Desk desk) {
        return desk.hasSegments() || desk.range() != null;
    }

    private static boolean canPaste(Desk desk) {
        return desk.clipboard().content() != null && desk.surface().row() != null;
    }

    private static void copy(Desk desk) {
        Clip clip = clip(desk);
        if (clip != null) {
            desk.clipboard().put(clip);
        }
    }

    private static void cut(Desk desk) {
        Clip clip = clip(desk);
        if (clip != null && delete(desk, EditName.CUT)) {
            desk.clipboard().put(clip);
        }
    }

    private static @Nullable Clip clip(Desk desk) {
        TimeRange range = desk.range();
        if (range != null) {
            return Clip.ofRange(timelines(desk.project(), range), range.span());
        }
        return desk.hasSegments() ? Clip.ofSegments(desk.project().timelines(), desk.segments()) : null;
    }

    /** Pastes at the playhead, from the row that keys are for downwards, and takes the playhead to the end of it. */
    private static void paste(Desk desk, boolean withGaps) {
        Clip clip = desk.clipboard().content();
        Timeline row = desk.surface().row();
        if (clip == null || row == null) {
            return;
        }
        Time at = desk.playhead();
        if (desk.apply(EditName.PASTE, Pasting.paste(clip, row.id(), at, withGaps))) {
            select(desk, clip, row.id(), at);
            desk.goTo(Time.min(desk.project().duration(), at.plus(clip.length())));
        }
    }

    /** Lays a copy right behind what is selected. */
    private static void duplicate(Desk desk) {
        Clip clip = clip(desk);
        if (clip == null) {
            return;
        }
        TimeRange range = desk.range();
        Project project = desk.project();
        Span span = range == null ? OnSegments.span(project, desk.segments()) : range.span();
        TimelineId first = range == null
                ? OnSegments.place(project, desk.segments(), Time.ZERO, 0).timeline()
                : timelines(project, range).getFirst().id();
        if (span != null && desk.apply(EditName.DUPLICATE, Pasting.paste(clip, first, span.end(), range != null))) {
            select(desk, clip, first, span.end());
            if (range != null) {
                Time end = Time.min(desk.project().duration(), span.end().plus(span.length()));
                desk.selection().selectRange(new TimeRange(new Span(span.end(), end), range.timelines()));
            }
        }
    }

    private static boolean delete(Desk desk, @Nullable EditName as) {
        Selected selected = desk.selection().selected();
        if (!selected.marks().isEmpty()) {
            return desk.apply(EditName.MARK_DELETE, project -> MarkEdits.remove(project, selected.marks()));
        }
        if (!selected.notes().isEmpty()) {
            return desk.apply(EditName.NOTE_DELETE, project -> NoteEdits.remove(project, selected.notes()));
        }
        TimeRange range = desk.range();
        if (range != null) {
            return desk.apply(
                    as == null ? EditName.ERASE_RANGE : as,
                    OnTimelines.each(range.timelines(), timeline -> timeline.erase(range.span())));
        }
        return desk.apply(as == null ? EditName.DELETE : as, OnSegments.each(desk.segments(), Timeline::removeAll));
    }

    private static void select(Desk desk, Clip clip, TimelineId first, Time at) {
        desk.selection().selectRange(null);
        desk.selection().select(Pasting.pasted(desk.project(), clip, first, at));
    }

    private static List<Timeline> timelines(Project project, TimeRange range) {
        return project.timelines().stream()
                .filter(timeline -> range.timelines().contains(timeline.id()))
                .toList();
    }
}
