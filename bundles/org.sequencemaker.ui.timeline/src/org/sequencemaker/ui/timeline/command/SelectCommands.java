package org.sequencemaker.ui.timeline.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.editing.selected.Finding;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/** Selects segments, rows and ranges, so that everything a pointer selects can be selected by keys. */
final class SelectCommands {
    static final Map<String, TimelineCommand> ALL = Map.of(
            "selectAll", TimelineCommand.always(desk -> desk.selection().selectAll()),
            "selectNone", TimelineCommand.always(desk -> desk.selection().clear()),
            "selectTimeline", TimelineCommand.always(SelectCommands::timeline),
            "selectInRange", new TimelineCommand(desk -> desk.range() != null, SelectCommands::inRange),
            "selectColour", TimelineCommand.onSegments(SelectCommands::colour),
            "selectRangeOfSegments", TimelineCommand.onSegments(SelectCommands::rangeOfSegments),
            "selectNext", TimelineCommand.always(desk -> step(desk, 1)),
            "selectPrevious", TimelineCommand.always(desk -> step(desk, -1)),
            "rowUp", TimelineCommand.always(desk -> row(desk, -1)),
            "rowDown", TimelineCommand.always(desk -> row(desk, 1)));

    private SelectCommands() {}

    private static void timeline(Desk desk) {
        Timeline row = desk.surface().row();
        if (row != null) {
            desk.selection().select(row.segments().stream().map(Segment::id).toList());
        }
    }

    private static void inRange(Desk desk) {
        TimeRange range = desk.range();
        if (range != null) {
            desk.selection().selectIn(range);
        }
    }

    private static void colour(Desk desk) {
        desk.selection().select(Finding.coloured(desk.project(), desk.segments()));
    }

    /** Selects the time that the segments fill, on the timelines they are on. */
    private static void rangeOfSegments(Desk desk) {
        Span span = desk.selection().span();
        if (span != null) {
            desk.selection()
                    .selectRange(new TimeRange(span, desk.selection().segments().keySet()));
        }
    }

    /** Selects the segment after or before the one that is selected on the row, or else the one at the playhead. */
    private static void step(Desk desk, int by) {
        Timeline row = desk.surface().row();
        if (row == null || row.segments().isEmpty()) {
            return;
        }
        Segments segments = row.segments();
        List<Segment> selected = desk.selection().segments().getOrDefault(row.id(), List.of());
        int index;
        if (selected.isEmpty()) {
            index = Math.min(segments.size() - 1, segments.firstEndingAfter(desk.playhead()));
        } else {
            Segment from = by > 0 ? selected.getLast() : selected.getFirst();
            index = Math.clamp(segments.firstEndingAfter(from.start()) + by, 0, segments.size() - 1);
        }
        select(desk, segments.get(index));
    }

    private static void select(Desk desk, Segment segment) {
        desk.selection().select(List.of(segment.id()));
        desk.surface().look(viewport -> viewport.revealing(segment.start()));
    }

    private static void row(Desk desk, int by) {
        List<Timeline> all = desk.project().timelines();
        Timeline now = desk.surface().row();
        int index = now == null ? -1 : all.stream().map(Timeline::id).toList().indexOf(now.id());
        if (index >= 0) {
            Timeline next = all.get(Math.clamp(index + by, 0, all.size() - 1));
            desk.surface().setRow(next.id());
            desk.surface().reveal(next.id());
            SegmentId at = shining(next, desk);
            desk.selection().select(at == null ? List.of() : List.of(at));
        }
    }

    private static @Nullable SegmentId shining(Timeline timeline, Desk desk) {
        Segment segment = timeline.segmentAt(desk.playhead());
        return segment == null ? null : segment.id();
    }
}
