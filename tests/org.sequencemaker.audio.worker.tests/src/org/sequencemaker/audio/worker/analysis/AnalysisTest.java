package org.sequencemaker.audio.worker.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.form.Event;
import org.sequencemaker.audio.worker.analysis.melody.MelodyLine;
import org.sequencemaker.audio.worker.analysis.onset.Onset;
import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.series.Series;
import org.sequencemaker.audio.worker.analysis.signal.Samples;

class AnalysisTest {
    private static Findings listen(Song song, Subject... wanted) {
        return listen(song.samples(), wanted);
    }

    private static Findings listen(Samples samples, Subject... wanted) {
        return Analysis.of(samples, Set.copyOf(Arrays.asList(wanted)), Watch.NONE, (subject, findings) -> {});
    }

    private static Rhythm rhythm(Song song) {
        return Objects.requireNonNull(listen(song, Subject.RHYTHM).rhythm);
    }

    @Test
    void aRockSongGetsItsTempoBeatsAndBars() {
        Rhythm rhythm = rhythm(Song.rock(120, 0.5, 16));
        assertEquals(120, rhythm.tempo(), 1.5);
        assertEquals(4, rhythm.meter());
        double[] beats = rhythm.times(false);
        assertEquals(64, beats.length, 2);
        for (double b : beats) {
            double off = (b - 0.5) / 0.5;
            assertEquals(0, (off - Math.round(off)) * 0.5, 0.02, "beat at " + b);
        }
        double[] downbeats = rhythm.times(true);
        assertEquals(0.5, downbeats[0] % 2, 0.03);
    }

    @Test
    void theFirstTempoCandidateIsTheTempo() {
        Rhythm rhythm = rhythm(Song.rock(96, 0.2, 12));
        assertEquals(rhythm.tempo(), rhythm.candidates().get(0).bpm(), 2);
        assertTrue(rhythm.candidates().size() <= 5);
    }

    @Test
    void beatsStayInsideTheMusic() {
        Samples song = Song.rock(120, 0.5, 12).samples();
        float[] longer = new float[song.length() + 15 * Song.RATE];
        song.copy(0, longer, 8 * Song.RATE, song.length());
        Rhythm rhythm = Objects.requireNonNull(listen(new Samples(longer, Song.RATE), Subject.RHYTHM).rhythm);
        double[] beats = rhythm.times(false);
        assertTrue(beats[0] > 7.5, "first beat at " + beats[0]);
        assertTrue(beats[beats.length - 1] < 8 + 0.5 + 24 + 1.5, "last beat at " + beats[beats.length - 1]);
    }

    @Test
    void onsetsLieWhereStrokesAre() {
        Song song = new Song(6);
        double[] times = {0.5, 1.1, 1.9, 2.05, 3.3, 4.72, 5.0};
        for (double t : times) {
            song.snare(t);
        }
        List<Onset> onsets = Objects.requireNonNull(listen(song, Subject.ONSETS).onsets);
        assertEquals(times.length, onsets.size());
        for (int i = 0; i < times.length; i++) {
            assertEquals(times[i], onsets.get(i).time(), 0.015);
        }
    }

    @Test
    void aMelodyOverChordsIsFollowed() {
        Song song = new Song(8);
        int[] tune = {72, 74, 76, 79, 76, 74, 72, 67};
        for (int i = 0; i < tune.length; i++) {
            song.note(i, 0.95, tune[i], 0.15);
            song.note(i, 0.95, 48, 0.05);
            song.note(i, 0.95, 55, 0.03);
        }
        MelodyLine line = Objects.requireNonNull(listen(song, Subject.MELODY).melody);
        int right = 0;
        for (int i = 0; i < tune.length; i++) {
            int frame = (int) Math.round((i + 0.5) / line.step());
            right += Math.abs(line.pitch()[frame] - tune[i]) < 0.5 ? 1 : 0;
        }
        assertTrue(right >= 7, right + " of 8 notes");
    }

    @Test
    void theKeyOfAScaleIsFound() {
        Song song = new Song(8);
        int[] scale = {57, 59, 60, 62, 64, 65, 67, 69, 64, 60, 57, 64, 60, 57, 69, 57};
        for (int i = 0; i < scale.length; i++) {
            song.note(i * 0.5, 0.48, scale[i], 0.1);
        }
        assertEquals(
                "A minor", Objects.requireNonNull(listen(song, Subject.KEY).key).title());
    }

    @Test
    void loudnessFollowsTheStandardForAToneOfKnownLevel() {
        // BS.1770: a 997 Hz sine at 0 dBFS in one channel reads −3.01 LUFS, so in both at −20 dBFS −20 LUFS.
        float[] x = new float[4 * Song.RATE];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (0.1 * Math.sin(2 * Math.PI * 997 * i / Song.RATE));
        }
        Series series = Objects.requireNonNull(listen(new Samples(x, Song.RATE), Subject.SERIES).series);
        assertEquals(-20, series.curve("loudness")[20], 0.2);
        assertEquals(0.0707, series.curve("rms")[20], 0.001);
        assertEquals(997, series.curve("centroid")[20], 30);
        assertEquals(2 * 997, series.curve("zeroCrossings")[20], 20);
        assertTrue(series.curve("mid")[20] > 0.99);
        assertTrue(series.curve("flatness")[20] < 0.05);
    }

    @Test
    void silenceHasNoBeatsAndIsNamed() {
        Findings findings = Analysis.of(
                new Samples(new float[10 * Song.RATE], Song.RATE),
                EnumSet.allOf(Subject.class),
                Watch.NONE,
                (subject, soFar) -> {});
        assertEquals(List.of(), Objects.requireNonNull(findings.rhythm).beats());
        assertEquals(List.of(), Objects.requireNonNull(findings.onsets));
        List<Event> events = Objects.requireNonNull(findings.form).events();
        assertEquals(Event.Kind.SILENCE, events.get(0).kind());
        assertEquals(10, events.get(0).end(), 0.1);
    }

    @Test
    void soundsOfAnyLengthAreBorne() {
        Random random = new Random(2);
        for (int length : new int[] {0, 1, 2, 109, 111, 2205, 22050, 66000}) {
            float[] x = new float[length];
            for (int i = 0; i < length; i++) {
                x[i] = (float) random.nextGaussian();
            }
            Findings findings = Analysis.of(
                    new Samples(x, 44100), EnumSet.allOf(Subject.class), Watch.NONE, (subject, soFar) -> {});
            assertNotNull(findings.rhythm);
        }
    }

    @Test
    void onlyWhatWasAskedForIsLookedAt() {
        Findings findings = listen(Song.rock(120, 0.5, 4), Subject.ONSETS);
        assertNotNull(findings.onsets);
        assertNull(findings.rhythm);
        assertNull(findings.melody);
        assertThrows(IllegalArgumentException.class, () -> Subject.parse("rhythm,colour"));
    }
}
