package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.time.Time;

/** Puts the words of the song into a project: as lyrics, and as marks to see, snap to and tie segments to. */
public final class LyricsEdits {
    private static final String WORDS = "words";
    private static final String LINES = "lines";

    /** A word and a mark no further apart are the same moment. */
    private static final Time SAME = Time.ofMillis(40);

    private LyricsEdits() {}

    /**
     * Puts lyrics in the place of those that are there. Words whose times are known become marks of the track of words; ends
     * of segments that are tied to marks of words found again stay tied to them.
     *
     * @param lines when whole lines are sung; empty if that is not known
     */
    public static Project put(Project project, Lyrics lyrics, List<Mark> lines) {
        List<Mark> words = lyrics.words().stream()
                .map(word -> Mark.over(word.start(), word.end().minus(word.start()), word.text()))
                .toList();
        List<Mark> fresh = lines.stream()
                .map(line -> Mark.over(line.time(), line.length(), line.label()))
                .toList();
        Project next = project.withLyrics(lyrics);
        next = withMarks(next, WORDS, "Words", new Rgb(90, 170, 255), words);
        next = withMarks(next, LINES, "Lyric lines", new Rgb(255, 160, 220), fresh);
        return MarkEdits.following(project, next);
    }

    private static Project withMarks(Project project, String name, String label, Rgb colour, List<Mark> marks) {
        String id = id(project, name);
        if (project.markTracks().stream().anyMatch(track -> track.id().equals(id))) {
            return project.withMarkTrack(id, track -> track.withFound(marks, SAME));
        }
        if (marks.isEmpty()) {
            return project;
        }
        List<MarkTrack> tracks = new ArrayList<>(project.markTracks());
        tracks.add(new MarkTrack(id, label, Kind.LYRIC, colour, marks));
        return project.withMarkTracks(tracks);
    }

    /** The id of our track: the name itself unless a track of another kind has it. */
    private static String id(Project project, String name) {
        String id = name;
        int more = 1;
        while (isOther(project, id)) {
            more++;
            id = name + "-" + more;
        }
        return id;
    }

    private static boolean isOther(Project project, String id) {
        return project.markTracks().stream().anyMatch(track -> track.id().equals(id) && track.kind() != Kind.LYRIC);
    }
}
