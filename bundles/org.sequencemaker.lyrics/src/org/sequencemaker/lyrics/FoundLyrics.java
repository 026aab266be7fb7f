package org.sequencemaker.lyrics;

import java.util.List;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;

/**
 * Lyrics that were found somewhere, and not taken into a show yet.
 *
 * @param lyrics text, and those words whose times are known
 * @param lines when whole lines are sung; empty if that is not known
 * @param warnings what is to be known of them, in words for people
 */
public record FoundLyrics(Lyrics lyrics, List<Mark> lines, List<String> warnings) {
    public FoundLyrics {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Takes lyrics out of a project that has nothing else, as reading a file makes it. */
    public static FoundLyrics of(Project project, List<String> warnings) {
        List<Mark> lines = project.markTracks().stream()
                .filter(track -> track.kind() == MarkTrack.Kind.LYRIC)
                .flatMap(track -> track.marks().stream())
                .toList();
        return new FoundLyrics(project.lyrics(), lines, warnings);
    }
}
