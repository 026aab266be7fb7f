package org.sequencemaker.ui.timeline.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequencemaker.editing.selected.Finding;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

/** Takes the playhead to the next edge, beat, mark or note. */
final class PlayheadCommands {
    static final Map<String, TimelineCommand> ALL = Map.of(
            "nextEdge", TimelineCommand.always(desk -> edge(desk, true)),
            "previousEdge", TimelineCommand.always(desk -> edge(desk, false)),
            "nextBeat", TimelineCommand.always(desk -> go(desk, beats(desk), true)),
            "previousBeat", TimelineCommand.always(desk -> go(desk, beats(desk), false)),
            "nextMark", TimelineCommand.always(desk -> go(desk, marks(desk), true)),
            "previousMark", TimelineCommand.always(desk -> go(desk, marks(desk), false)),
            "nextNote", TimelineCommand.always(desk -> go(desk, notes(desk), true)),
            "previousNote", TimelineCommand.always(desk -> go(desk, notes(desk), false)));

    private PlayheadCommands() {}

    private static void edge(Desk desk, boolean later) {
        Time edge = Finding.edge(
                desk.project(),
                desk.project().timelines().stream().map(Timeline::id).toList(),
                desk.playhead(),
                later);
        if (edge != null) {
            desk.goTo(edge);
        }
    }

    private static void go(Desk desk, List<Time> times, boolean later) {
        Time now = desk.playhead();
        Stream<Time> inShow =
                times.stream().filter(time -> !time.isAfter(desk.project().duration()));
        (later
                        ? inShow.filter(time -> time.isAfter(now)).min(Comparator.naturalOrder())
                        : inShow.filter(time -> time.isBefore(now)).max(Comparator.naturalOrder()))
                .ifPresent(desk::goTo);
    }

    private static List<Time> beats(Desk desk) {
        return Bars.of(desk.project().markTracks()).times();
    }

    /** Of all tracks that are seen but the beats. */
    private static List<Time> marks(Desk desk) {
        return desk.project().markTracks().stream()
                .filter(track -> track.visible() && !isBeats(track))
                .flatMap(track -> track.marks().stream())
                .map(Mark::time)
                .toList();
    }

    private static boolean isBeats(MarkTrack track) {
        return track.kind() == MarkTrack.Kind.BEAT || track.kind() == MarkTrack.Kind.DOWNBEAT;
    }

    private static List<Time> notes(Desk desk) {
        return desk.project().notes().stream().map(Note::time).toList();
    }
}
