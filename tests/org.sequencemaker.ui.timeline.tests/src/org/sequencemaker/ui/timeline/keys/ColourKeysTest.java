package org.sequencemaker.ui.timeline.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.Playing;
import org.sequencemaker.ui.timeline.Shows;

class ColourKeysTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    private final Memory memory = Shows.memory();
    private final Brush brush = new Brush();
    private final StatusLine status = new StatusLine();
    private final ColourKeys keys = new ColourKeys(memory, brush, status, Playing.SILENT);
    private final OpenProject show = Shows.twoBalls();

    private Segment at(int row, int seconds) {
        Segment segment = show.project().timelines().get(row).segmentAt(Time.ofMillis(seconds * 1000L));
        if (segment == null) {
            throw new AssertionError("nothing shines there");
        }
        return segment;
    }

    private void stroke(int second, char key, boolean fade) {
        show.playhead().moveTo(Time.ofMillis(second * 1000L));
        assertTrue(keys.stroke(show, key, fade));
    }

    @Test
    void aKeyInAGapShinesUntilTheNextSegment() {
        stroke(5, 'q', false);
        assertEquals(Span.ofMillis(5000, 10_000), at(0, 5).span());
        assertEquals(RED, at(0, 5).look().start());
        assertEquals("Colour key", show.document().undoLabel());
        assertEquals(RED, brush.look().start());
    }

    @Test
    void aKeyInsideASegmentGoesOnInItsColour() {
        stroke(15, 't', false);
        assertEquals(Span.ofMillis(10_000, 15_000), at(0, 10).span());
        assertEquals(new Rgb(0, 255, 255), at(0, 15).look().start());
        assertEquals(Span.ofMillis(15_000, 20_000), at(0, 15).span());
    }

    @Test
    void digitsAreForAllTimelines() {
        stroke(5, '3', false);
        assertEquals(at(0, 5).look(), at(1, 5).look());
    }

    @Test
    void withShiftWhatShinesFadesAndThenTheColourStays() {
        stroke(45, 'a', true);
        assertEquals(RED, at(1, 45).look().end());
        assertTrue(at(1, 45).look().fade());
        assertEquals(Span.ofMillis(50_000, 60_000), at(1, 55).span());
        assertEquals(RED, at(1, 55).look().start());
    }

    @Test
    void aKeyForATimelineThatIsNotThereSaysSo() {
        stroke(5, 'z', false);
        assertEquals("the show has no timeline 3", status.message().text());
        assertFalse(show.document().canUndo());
    }

    @Test
    void keysThatMeanNothingOrAreSwitchedOffDoNothing() {
        assertFalse(keys.stroke(show, '0', false));
        keys.setOn(false);
        assertFalse(keys.stroke(show, 'q', false));
        assertFalse(new ColourKeys(memory, brush, status, Playing.SILENT).isOn());
    }

    @Test
    void theStandardMapIsWrittenAndReadWhole() throws Exception {
        assertEquals(36, KeyMap.STANDARD.keys().size());
        assertEquals(KeyMap.STANDARD, KeyMap.parse(KeyMap.STANDARD.text()));
        assertTrue(KeyMap.STANDARD.text().startsWith("q red 1\n"), KeyMap.STANDARD.text());
    }

    @Test
    void aMapOfOnesOwnIsRemembered() throws Exception {
        KeyMap mine = KeyMap.parse("// mine\n\nQ #010203 1,2\n");
        keys.use(mine);
        assertEquals(mine, new ColourKeys(memory, brush, status, Playing.SILENT).map());
        stroke(5, 'q', false);
        assertEquals(new Rgb(1, 2, 3), at(1, 5).look().start());
    }

    @ParameterizedTest
    @CsvSource({
        "q red, PARTS",
        "qq red 1, KEY",
        "+ red 1, TAKEN",
        "q reddish 1, COLOUR",
        "q red 0, TIMELINES",
        "q red 1;2, TIMELINES"
    })
    void whatIsWrongIsToldWithItsLine(String line, KeyMap.Problem.Kind kind) {
        KeyMap.Problem problem = assertThrows(KeyMap.Problem.class, () -> KeyMap.parse("w red 1\n" + line));
        assertEquals(2, problem.line());
        assertEquals(kind, problem.kind());
    }

    @Test
    void noKeyMeansTwoThings() {
        KeyMap.Problem problem = assertThrows(KeyMap.Problem.class, () -> KeyMap.parse("q red 1\nw red 1\nQ blue 2"));
        assertEquals(3, problem.line());
        assertEquals(KeyMap.Problem.Kind.TWICE, problem.kind());
    }

    @Test
    void strokesAtOnePlaceAreOneStepAndThoseElsewhereAnother() {
        stroke(5, 'q', false);
        stroke(5, 'a', false);
        stroke(6, 'w', false);
        assertEquals(2, show.document().history().position());
        show.document().undo();
        show.document().undo();
        assertFalse(show.document().canUndo());
    }

    @Test
    void strokesOfARecordingAreOneStepWhereverThePlayheadGoes() {
        keys.setRecording(true);
        stroke(5, 'q', false);
        stroke(15, 'w', false);
        keys.setRecording(false);
        keys.setRecording(true);
        stroke(16, 'e', false);
        assertEquals("Record colour keys", show.document().undoLabel());
        assertEquals(2, show.document().history().position());
    }

    @Test
    void whilePlayingStrokesAreWhereTheSongIsHeardAndOneStepARun() {
        Song song = new Song();
        ColourKeys along = new ColourKeys(memory, brush, status, song);
        song.millis = 5_004;
        assertTrue(along.stroke(show, 'q', false));
        song.millis = 7_000;
        assertTrue(along.stroke(show, 'w', false));
        assertEquals(1, show.document().history().position());
        assertEquals(Span.ofMillis(5_000, 7_000), at(0, 5).span());
        song.run++;
        song.millis = 8_000;
        assertTrue(along.stroke(show, 'e', false));
        assertEquals(2, show.document().history().position());
    }

    /** Always plays. */
    private static final class Song implements Playing {
        private long millis;
        private int run;

        @Override
        public boolean isPlaying() {
            return true;
        }

        @Override
        public Time now() {
            return Time.ofMillis(millis);
        }

        @Override
        public int run() {
            return run;
        }
    }
}
