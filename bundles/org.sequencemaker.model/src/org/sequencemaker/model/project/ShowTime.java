package org.sequencemaker.model.project;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchoring;
import org.sequencemaker.model.timeline.Ripple;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Inserts time into the whole show and takes it out: every timeline, every mark, note and word moves
 * along, and the show gets longer or shorter. The song stays as it is.
 */
public final class ShowTime {
    private ShowTime() {}

    /**
     * Inserts dark time. Segments that shine then are cut in two; sections and words that last over the
     * place get longer.
     *
     * @param by longer than zero
     * @throws Refusal if the place is not in the show, or the show would become too long
     */
    public static Project insert(Project project, Time at, Time by) {
        if (at.isNegative() || at.isAfter(project.duration()) || !by.isAfter(Time.ZERO)) {
            throw new Refusal("%s of time cannot be inserted at %s in a show that ends at %s"
                    .formatted(by, at, project.duration()));
        }
        Time duration = project.duration().plus(by);
        if (duration.isAfter(Settings.MAX_DURATION)) {
            throw new Refusal("the show would last %s, longer than the %s that it may"
                    .formatted(duration, Settings.MAX_DURATION));
        }
        UnaryOperator<Time> later = time -> time.isBefore(at) ? time : time.plus(by);
        // What ends just where time is inserted does not reach over the place.
        UnaryOperator<Time> laterEnd = time -> time.isAfter(at) ? time.plus(by) : time;
        List<MarkTrack> tracks = project.markTracks().stream()
                .map(track -> track.withMarks(track.marks().stream()
                        .map(mark -> moved(mark, later, laterEnd))
                        .toList()))
                .toList();
        Lyrics lyrics = project.lyrics()
                .withWords(project.lyrics().words().stream()
                        .map(word -> moved(word, later, laterEnd))
                        .toList());
        return assembled(
                project,
                duration,
                timeline -> Ripple.insertTime(timeline, at, by),
                tracks,
                notes(project, later),
                lyrics);
    }

    /**
     * Takes a range out. Marks and words inside it are gone, those that reach into it get shorter; notes
     * inside it are kept, at its start.
     *
     * @throws Refusal if the range reaches out of the show
     */
    public static Project delete(Project project, Span range) {
        if (range.end().isAfter(project.duration())) {
            throw new Refusal("%s ends after the show, which ends at %s".formatted(range, project.duration()));
        }
        UnaryOperator<Time> earlier = time -> {
            if (time.isBefore(range.start())) {
                return time;
            }
            return time.isBefore(range.end()) ? range.start() : time.minus(range.length());
        };
        List<MarkTrack> tracks = project.markTracks().stream()
                .map(track -> track.withMarks(track.marks().stream()
                        .filter(mark -> survives(mark.time(), mark.end(), range))
                        .map(mark -> moved(mark, earlier, earlier))
                        .toList()))
                .toList();
        Lyrics lyrics = project.lyrics()
                .withWords(project.lyrics().words().stream()
                        .filter(word -> survives(word.start(), word.end(), range))
                        .map(word -> moved(word, earlier, earlier))
                        .toList());
        Time duration = project.duration().minus(range.length());
        return assembled(
                project,
                duration,
                timeline -> Ripple.deleteTime(timeline, range),
                tracks,
                notes(project, earlier),
                lyrics);
    }

    private static Project assembled(
            Project project,
            Time duration,
            UnaryOperator<Timeline> change,
            List<MarkTrack> tracks,
            List<Note> notes,
            Lyrics lyrics) {
        Project next = new Project(
                project.metadata(),
                project.settings().withDuration(duration),
                project.timelines().stream().map(change).toList(),
                tracks,
                notes,
                lyrics,
                project.palettes(),
                project.audio(),
                project.assistant(),
                project.kept());
        Map<MarkId, Time> marks = MarkEdits.times(next);
        return next.withEachTimeline(timeline -> Anchoring.loosen(timeline, marks));
    }

    private static boolean survives(Time start, Time end, Span range) {
        return start.isBefore(range.start()) || end.isAfter(range.end()) || start.equals(range.end());
    }

    private static Mark moved(Mark mark, UnaryOperator<Time> start, UnaryOperator<Time> end) {
        Time from = start.apply(mark.time());
        boolean isMoment = mark.length().equals(Time.ZERO);
        return isMoment
                ? mark.withTime(from)
                : mark.withTime(from).withLength(end.apply(mark.end()).minus(from));
    }

    private static Lyrics.Word moved(Lyrics.Word word, UnaryOperator<Time> start, UnaryOperator<Time> end) {
        Time from = start.apply(word.start());
        return word.at(from, Time.max(from, end.apply(word.end())));
    }

    private static List<Note> notes(Project project, UnaryOperator<Time> change) {
        return project.notes().stream()
                .map(note -> note.withTime(change.apply(note.time())))
                .toList();
    }
}
