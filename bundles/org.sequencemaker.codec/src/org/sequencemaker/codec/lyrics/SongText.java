package org.sequencemaker.codec.lyrics;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Lyrics.Word;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Gathers what a lyrics file says, and makes a project of it. */
final class SongText {
    /** How long a line lasts that nothing follows. */
    static final Time TAIL = Time.ofMillis(5000);

    /** Nobody sings a word much longer than this on average, so words do not fill a long pause. */
    private static final long WORD_MICROS = 600_000;

    private static final Rgb COLOUR = new Rgb(255, 160, 220);

    /** A line of the song. */
    record Line(Time start, Time end, String text) {}

    private final String name;
    private final Warnings warnings;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private String title = "";
    private String artist = "";
    private boolean spread;

    /** @param name of the file, without its suffix */
    SongText(String name, Warnings warnings) {
        this.name = name;
        this.warnings = warnings;
    }

    void title(String newTitle) {
        title = newTitle;
    }

    void artist(String newArtist) {
        artist = newArtist;
    }

    /** Adds a line whose words have no times of their own. */
    void line(Line line) {
        lines.add(line);
        String[] texts = line.text().strip().split("\\s+");
        if (line.text().isBlank()) {
            return;
        }
        spread = true;
        long letters = 0;
        for (String text : texts) {
            letters += text.length() + 1;
        }
        long all = Math.min(line.end().minus(line.start()).micros(), WORD_MICROS * texts.length);
        long before = 0;
        for (String text : texts) {
            long after = before + text.length() + 1;
            Time start = line.start().plus(Time.ofMicros(all * before / letters));
            Time end = line.start().plus(Time.ofMicros(all * after / letters));
            words.add(new Word(text, start, end));
            before = after;
        }
    }

    /** Adds a line whose words have times. */
    void line(Line line, List<Word> timed) {
        lines.add(line);
        words.addAll(timed);
    }

    Imported imported() {
        if (spread) {
            warnings.add("the file says when each line is sung, not each word: the words are spread over their lines");
        }
        List<String> texts = lines.stream().map(Line::text).toList();
        Lyrics lyrics = new Lyrics(title, artist, String.join("\n", texts).strip(), words, Kept.NOTHING);
        return new Imported(project(name, lyrics).withMarkTracks(List.of(track())), warnings.list());
    }

    private MarkTrack track() {
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            if (!line.text().isBlank()) {
                MarkId id = MarkId.loaded(0, marks.size());
                Time length = line.end().minus(line.start());
                marks.add(new Mark(id, line.start(), length, line.text(), 1, Kept.NOTHING));
            }
        }
        return new MarkTrack("lines", "Lyric lines", MarkTrack.Kind.LYRIC, COLOUR, marks);
    }

    /** Makes a project as long as its lyrics. */
    static Project project(String name, Lyrics lyrics) {
        Time end = lyrics.words().stream().map(Word::end).reduce(Time.ZERO, Time::max);
        Time length = end.equals(Time.ZERO) ? Settings.DEFAULT.duration() : Time.min(end, Settings.MAX_DURATION);
        String title = lyrics.songName().isBlank() ? name : lyrics.songName();
        return Project.empty(title.isBlank() ? Metadata.UNTITLED : title, Settings.DEFAULT.withDuration(length))
                .withLyrics(lyrics);
    }
}
