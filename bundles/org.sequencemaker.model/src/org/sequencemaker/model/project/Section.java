package org.sequencemaker.model.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * A part of the song, such as a verse or a chorus, as the marks of section tracks tell it.
 *
 * @param label as its mark has it; may be empty
 */
public record Section(String label, Span span) {
    /**
     * Returns the section at a time, null outside of all. A mark without a length goes on until the next of its track,
     * the last until the end of the show; where several lie over each other it is the one that begins last.
     */
    public static @Nullable Section at(Project project, Time time) {
        for (MarkTrack track : project.markTracks()) {
            Section found = track.kind() == MarkTrack.Kind.SECTION ? at(track.marks(), project.duration(), time) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Section at(List<Mark> marks, Time showEnd, Time time) {
        Time next = showEnd;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Time end = mark.length().equals(Time.ZERO) ? next : mark.end();
            if (!mark.time().isAfter(time) && time.isBefore(end)) {
                return new Section(mark.label(), new Span(mark.time(), end));
            }
            next = mark.time();
        }
        return null;
    }
}
