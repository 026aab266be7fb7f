package org.sequencemaker.model.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.project.Lyrics.Word;
import org.sequencemaker.model.time.Time;

class LyricsEditsTest {
    private static final Project EMPTY = Project.empty("show", Settings.DEFAULT);

    private static Lyrics lyrics(int... starts) {
        List<Word> words = java.util.Arrays.stream(starts)
                .mapToObj(at -> new Word("w" + at, Time.ofMillis(at), Time.ofMillis(at + 200)))
                .toList();
        return new Lyrics("Lantern", "Nobody", "text", words, Kept.NOTHING);
    }

    @Test
    void wordsAndLinesBecomeMarksWithLengths() {
        Mark line = Mark.over(Time.ofMillis(900), Time.ofMillis(2000), "w1000 w2000");
        Project with = LyricsEdits.put(EMPTY, lyrics(1000, 2000), List.of(line));
        assertEquals("Lantern", with.lyrics().songName());
        assertEquals(
                List.of("words", "lines"),
                with.markTracks().stream().map(MarkTrack::id).toList());
        Mark second = with.markTracks().getFirst().marks().get(1);
        assertEquals("w2000", second.label());
        assertEquals(Time.ofMillis(200), second.length());
        assertEquals(Kind.LYRIC, with.markTracks().get(1).kind());
    }

    @Test
    void marksOfWordsThatAreFoundAgainKeepTheirIds() {
        Project before = LyricsEdits.put(EMPTY, lyrics(1000, 2000), List.of());
        Project after = LyricsEdits.put(before, lyrics(1010, 5000), List.of());
        List<Mark> old = before.markTracks().getFirst().marks();
        List<Mark> now = after.markTracks().getFirst().marks();
        assertEquals(old.getFirst().id(), now.getFirst().id());
        assertEquals(Time.ofMillis(5000), now.get(1).time());
        assertTrue(old.stream().noneMatch(mark -> mark.id().equals(now.get(1).id())));
    }

    @Test
    void plainLyricsTakeTheMarksOfOtherLyricsAway() {
        Project before = LyricsEdits.put(EMPTY, lyrics(1000), List.of());
        Project after = LyricsEdits.put(before, lyrics(), List.of());
        assertTrue(after.markTracks().getFirst().marks().isEmpty());
    }

    @Test
    void aTrackOfAnotherKindUnderTheSameIdStaysAsItIs() {
        MarkTrack own = new MarkTrack("words", "My words", Kind.OWN, new Rgb(1, 2, 3), List.of());
        Project with = LyricsEdits.put(EMPTY.withMarkTracks(List.of(own)), lyrics(1000), List.of());
        assertEquals(own, with.markTracks().getFirst());
        assertEquals("words-2", with.markTracks().get(1).id());
    }
}
