package org.sequencemaker.cli.demo;

import static org.sequencemaker.cli.demo.Grid.BEAT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.time.Time;

/** The marks and notes of the demo: sections, bars, beats, and what the juggler should know. */
final class Score {
    private static final Rgb SECTIONS = Rgb.ofPacked(0x7A5CFF);
    private static final Rgb BARS = Rgb.ofPacked(0xE0562B);
    private static final Rgb BEATS = Rgb.ofPacked(0x2F8F5B);

    private final Grid grid;

    Score(Grid grid) {
        this.grid = grid;
    }

    List<MarkTrack> tracks() {
        List<Mark> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            Time start = grid.time(section.start());
            Time length = grid.time(section.end()).minus(start);
            sections.add(mark(0, sections.size(), start, length, section.label()));
        }
        List<Mark> bars = new ArrayList<>();
        List<Mark> beats = new ArrayList<>();
        for (int beat = 0; beat < grid.count(); beat++) {
            Time time = grid.time(beat * BEAT);
            if (beat % 4 == 0) {
                bars.add(mark(1, bars.size(), time, Time.ZERO, Integer.toString(beat / 4 + 1)));
            }
            beats.add(mark(2, beats.size(), time, Time.ZERO, ""));
        }
        return List.of(
                new MarkTrack("sections", "Sections", MarkTrack.Kind.SECTION, SECTIONS, sections),
                new MarkTrack("bars", "Bars", MarkTrack.Kind.DOWNBEAT, BARS, bars),
                new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, BEATS, beats));
    }

    private static Mark mark(int track, int index, Time time, Time length, String label) {
        return new Mark(MarkId.loaded(track, index), time, length, label, 1, Kept.NOTHING);
    }

    List<Note> notes() {
        return List.of(
                note(0, "One ball wakes after the other"),
                note(Section.CASCADE.start(), "Cascade, one throw a beat"),
                note(Section.BUILD.start(), "Shower"),
                note(Section.DROP.start() - BEAT, "Hold!"),
                note(Section.DROP.start(), "All three up, then columns"),
                note(Section.BREATHE.start(), "High and slow"),
                note(Section.FINALE.start(), "As fast as it goes"),
                note(Section.OUTRO.start(), "Catch and bow"));
    }

    private Note note(int sixteenth, String text) {
        String id =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        return new Note(id, grid.time(sixteenth), text, Note.DEFAULT_COLOUR, "", "", Kept.NOTHING);
    }
}
