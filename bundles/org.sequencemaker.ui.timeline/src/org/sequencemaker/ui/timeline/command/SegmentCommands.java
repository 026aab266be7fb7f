package org.sequencemaker.ui.timeline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.sequencemaker.editing.selected.OnSegments;
import org.sequencemaker.editing.selected.OnTimelines;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Joining;
import org.sequencemaker.model.timeline.Quantising;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** Cuts segments where they are, joins them, and ties them to marks. */
final class SegmentCommands {
    /** How near an end must be to a mark to be tied to it by command. */
    private static final Time NEAR = Time.ofMillis(60);

    static final Map<String, TimelineCommand> ALL = all();

    private SegmentCommands() {}

    private static Map<String, TimelineCommand> all() {
        Map<String, TimelineCommand> all = new HashMap<>();
        all.put("split", TimelineCommand.always(SegmentCommands::split));
        all.put("splitAtBeats", TimelineCommand.onSegments(SegmentCommands::splitAtBeats));
        all.put("merge", TimelineCommand.onSegments(desk -> change(desk, EditName.MERGE, Joining::merge)));
        all.put("fillGap", TimelineCommand.always(SegmentCommands::fillGap));
        all.put(
                "closeGap",
                TimelineCommand.onSegments(desk -> change(desk, EditName.CLOSE_GAP, SegmentCommands::closeGaps)));
        all.put("trimStart", TimelineCommand.always(desk -> trim(desk, true)));
        all.put("trimEnd", TimelineCommand.always(desk -> trim(desk, false)));
        all.put("tie", TimelineCommand.onSegments(desk -> tie(desk, Quantising.Ends.BOTH)));
        all.put("tieStart", TimelineCommand.onSegments(desk -> tie(desk, Quantising.Ends.START)));
        all.put("tieEnd", TimelineCommand.onSegments(desk -> tie(desk, Quantising.Ends.END)));
        all.put("untie", TimelineCommand.onSegments(desk -> change(desk, EditName.UNTIE, Anchoring::untie)));
        return all;
    }

    private static void change(Desk desk, EditName name, BiFunction<Timeline, Set<SegmentId>, Timeline> change) {
        desk.apply(name, OnSegments.wherePossible(desk.segments(), change));
    }

    private static void split(Desk desk) {
        Time at = desk.playhead();
        desk.apply(
                EditName.SPLIT,
                OnTimelines.wherePossible(desk.playheadTimelines(), timeline -> Cutting.split(timeline, at)));
    }

    private static void splitAtBeats(Desk desk) {
        List<Time> beats = Bars.of(desk.project().markTracks()).times();
        if (beats.isEmpty()) {
            desk.status().showError(TimelineTexts.noBeats());
            return;
        }
        change(desk, EditName.SPLIT_BEATS, (timeline, ids) -> Cutting.splitAll(timeline, inside(timeline, ids, beats)));
    }

    private static List<Time> inside(Timeline timeline, Set<SegmentId> ids, List<Time> beats) {
        return beats.stream()
                .filter(beat -> {
                    Segment segment = timeline.segmentAt(beat);
                    return segment != null && ids.contains(segment.id());
                })
                .toList();
    }

    private static void fillGap(Desk desk) {
        Time at = desk.playhead();
        desk.apply(
                EditName.FILL,
                OnTimelines.wherePossible(
                        desk.playheadTimelines(),
                        timeline -> Cutting.fillGap(
                                timeline, at, desk.tools().brush().look())));
    }

    private static Timeline closeGaps(Timeline timeline, Set<SegmentId> ids) {
        Timeline next = timeline;
        Refusal last = null;
        for (Segment segment : timeline.segments()) {
            if (ids.contains(segment.id())) {
                try {
                    next = Joining.closeGapAfter(next, segment.id());
                } catch (Refusal refusal) {
                    last = refusal;
                }
            }
        }
        if (last != null && next.equals(timeline)) {
            throw last;
        }
        return next;
    }

    private static void trim(Desk desk, boolean start) {
        Time at = desk.playhead();
        desk.apply(
                start ? EditName.TRIM_START : EditName.TRIM_END,
                OnTimelines.wherePossible(desk.playheadTimelines(), timeline -> {
                    Segment segment = timeline.segmentAt(at);
                    if (segment == null) {
                        throw new Refusal("on \"" + timeline.name() + "\" nothing shines at " + at);
                    }
                    return start
                            ? Cutting.trimStart(timeline, segment.id(), at)
                            : Cutting.trimEnd(timeline, segment.id(), at);
                }));
    }

    private static void tie(Desk desk, Quantising.Ends ends) {
        List<Mark> marks = desk.project().markTracks().stream()
                .filter(MarkTrack::visible)
                .flatMap(track -> track.marks().stream())
                .toList();
        change(desk, EditName.TIE, (timeline, ids) -> Anchoring.tie(timeline, ids, marks, NEAR, ends));
    }
}
