package org.sequencemaker.model.mark;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Marks of one kind under one name, drawn in one lane.
 *
 * @param id unique in the project
 * @param name as the user sees it
 * @param kind what its marks are
 * @param colour of the lane
 * @param visible whether the lane is shown
 * @param marks sorted by time
 * @param kept as found in the file
 */
public record MarkTrack(String id, String name, Kind kind, Rgb colour, boolean visible, List<Mark> marks, Kept kept) {
    /** The colour of the user's own marks where nobody has chosen one. */
    public static final Rgb OWN_COLOUR = new Rgb(200, 200, 200);

    /** What the marks of a track are. */
    public enum Kind {
        BEAT,
        /** The first beat of each bar. */
        DOWNBEAT,
        /** Where a sound begins, on a beat or not. */
        ONSET,
        /** Verse, chorus and the like: marks with a length. */
        SECTION,
        /** Sung words: marks with a length. */
        LYRIC,
        /** Tapped by the user along with the song. */
        TAP,
        /** Whatever else the user marks. */
        OWN
    }

    public MarkTrack {
        marks = marks.stream().sorted(Mark.BY_TIME).toList();
    }

    public MarkTrack(String id, String name, Kind kind, Rgb colour, List<Mark> marks) {
        this(id, name, kind, colour, true, marks, Kept.NOTHING);
    }

    public MarkTrack withMarks(List<Mark> newMarks) {
        return new MarkTrack(id, name, kind, colour, visible, newMarks, kept);
    }

    /**
     * Returns the track with marks that were found anew, as by another analysis. Each that is near one
     * of the present marks takes over its id, so that segments stay tied to it.
     *
     * @param tolerance greatest distance of two marks that are taken for the same
     */
    public MarkTrack withFound(List<Mark> found, Time tolerance) {
        List<Mark> sorted = found.stream().sorted(Mark.BY_TIME).toList();
        List<Mark> next = new ArrayList<>(sorted.size());
        int old = 0;
        for (Mark mark : sorted) {
            while (old < marks.size()
                    && mark.time().minus(marks.get(old).time()).isAfter(tolerance)) {
                old++;
            }
            boolean isKnown = old < marks.size()
                    && !marks.get(old).time().minus(mark.time()).isAfter(tolerance);
            next.add(isKnown ? mark.withId(marks.get(old++).id()) : mark);
        }
        return withMarks(next);
    }

    public MarkTrack withName(String newName) {
        return new MarkTrack(id, newName, kind, colour, visible, marks, kept);
    }

    public MarkTrack withKind(Kind newKind) {
        return new MarkTrack(id, name, newKind, colour, visible, marks, kept);
    }

    public MarkTrack withColour(Rgb newColour) {
        return new MarkTrack(id, name, kind, newColour, visible, marks, kept);
    }

    public MarkTrack withVisible(boolean newVisible) {
        return new MarkTrack(id, name, kind, colour, newVisible, marks, kept);
    }

    /** Returns the marks that begin inside a span, or reach into it. */
    public List<Mark> in(Span span) {
        return marks.stream()
                .filter(mark -> span.contains(mark.time())
                        || (mark.time().isBefore(span.start()) && mark.end().isAfter(span.start())))
                .toList();
    }
}
