package org.sequencemaker.ui.timeline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.NoteEdits;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Arranging;
import org.sequencemaker.model.timeline.Quantising;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Gives the selected segments other places: nudge, reverse, stretch, distribute, bring to beats. */
final class PlaceCommands {
    static final Map<String, TimelineCommand> ALL = all();

    private PlaceCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("nudgeTickEarlier", nudge(desk -> minus(tick(desk))));
        all.put("nudgeTickLater", nudge(PlaceCommands::tick));
        all.put("nudgeEarlier", nudge(desk -> Time.ofMillis(-10)));
        all.put("nudgeLater", nudge(desk -> Time.ofMillis(10)));
        all.put("nudgeBeatEarlier", nudge(desk -> minus(beat(desk))));
        all.put("nudgeBeatLater", nudge(PlaceCommands::beat));
        all.put("moveUp", TimelineCommand.onSegments(desk -> across(desk, -1)));
        all.put("moveDown", TimelineCommand.onSegments(desk -> across(desk, 1)));
        all.put("reverse", TimelineCommand.onSegments(PlaceCommands::reverse));
        all.put(
                "stretch",
                new TimelineCommand(desk -> desk.hasSegments() && desk.range() != null, PlaceCommands::stretch));
        all.put("distribute", TimelineCommand.onSegments(PlaceCommands::distribute));
        all.put("quantise", TimelineCommand.onSegments(PlaceCommands::quantise));
        return all;
    }

    /** Strokes of one key, one after the other, are one step. */
    private static TimelineCommand nudge(Function<Desk, Time> distance) {
        return new TimelineCommand(PlaceCommands::canNudge, desk -> {
            Selected selected = desk.selection().selected();
            Time by = distance.apply(desk);
            if (!selected.marks().isEmpty()) {
                desk.applyMerging(
                        EditName.MARK_MOVE,
                        List.of("nudge", selected.marks()),
                        project -> MarkEdits.move(project, selected.marks(), by));
            } else if (!selected.notes().isEmpty()) {
                desk.applyMerging(
                        EditName.NOTE_MOVE,
                        List.of("nudge", selected.notes()),
                        project -> NoteEdits.move(project, selected.notes(), by));
            } else {
                desk.applyMerging(
                        EditName.NUDGE, List.of("nudge", desk.segments()), OnSegments.move(desk.segments(), by, 0));
            }
        });
    }

    private static boolean canNudge(Desk desk) {
        Selected selected = desk.selection().selected();
        return desk.hasSegments()
                || !selected.marks().isEmpty()
                || !selected.notes().isEmpty();
    }

    private static Time tick(Desk desk) {
        return Time.ofTick(1, desk.project().settings().refreshRate());
    }

    private static Time beat(Desk desk) {
        Span span = desk.selection().span();
        return Bars.of(desk.project().markTracks()).beatLength(span == null ? Time.ZERO : span.start());
    }

    private static Time minus(Time distance) {
        return Time.ZERO.minus(distance);
    }

    private static void across(Desk desk, int rows) {
        desk.applyMerging(
                EditName.MOVE, List.of("across", desk.segments()), OnSegments.move(desk.segments(), Time.ZERO, rows));
    }

    private static void reverse(Desk desk) {
        desk.apply(EditName.REVERSE, OnSegments.each(desk.segments(), Arranging::reverse));
    }

    private static void stretch(Desk desk) {
        TimeRange range = desk.range();
        if (range != null) {
            desk.apply(
                    EditName.STRETCH,
                    OnSegments.each(
                            desk.segments(), (timeline, ids) -> Arranging.stretch(timeline, ids, range.span())));
        }
    }

    /** From the beat at which the first of them starts, or the first after that, one a beat. */
    private static void distribute(Desk desk) {
        Span span = desk.selection().span();
        List<Time> beats = beats(desk);
        if (span == null || beats.isEmpty()) {
            return;
        }
        Time from = span.start().minus(Time.ofMillis(20));
        List<Time> later = beats.stream().filter(time -> !time.isBefore(from)).toList();
        desk.apply(
                EditName.DISTRIBUTE,
                OnSegments.each(desk.segments(), (timeline, ids) -> Arranging.distribute(timeline, ids, later)));
    }

    private static void quantise(Desk desk) {
        List<Time> beats = beats(desk);
        if (!beats.isEmpty()) {
            desk.apply(
                    EditName.QUANTISE,
                    OnSegments.each(
                            desk.segments(),
                            (timeline, ids) -> Quantising.snap(timeline, ids, beats, Quantising.Ends.BOTH, 1)));
        }
    }

    private static List<Time> beats(Desk desk) {
        List<Time> beats = Bars.of(desk.project().markTracks()).times();
        if (beats.isEmpty()) {
            desk.status().showError(TimelineTexts.noBeats());
        }
        return beats;
    }
}
