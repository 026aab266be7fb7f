package org.sequencemaker.audio.worker.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.analysis.form.Event;
import org.sequencemaker.audio.worker.analysis.form.Form;
import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.signal.Resampler;
import org.sequencemaker.audio.worker.analysis.signal.Samples;
import org.sequencemaker.audio.worker.decode.Decoders;
import org.sequencemaker.audio.worker.decode.PcmCache;
import org.sequencemaker.audio.worker.decode.PcmReader;

/** What the worker makes of the demo's song, whose truth is known: 120 beats a minute from the first sample, in bars of four. */
class DemoSongTest {
    private static final Path SONG = Path.of("../../bundles/org.sequencemaker.app/demo/first-light.ogg");

    @TempDir
    private static Path folder = Path.of("");

    private static Findings findings = new Findings(0);

    @BeforeAll
    static void listen() throws Exception {
        // Without FFmpeg, as on a system for which there is none.
        Path pcm = new PcmCache(folder, 1 << 30, new Decoders(false)).get(SONG, Watch.NONE, (to, block) -> {});
        try (PcmReader reader = new PcmReader(pcm)) {
            assertEquals(60 * 44100, reader.head().frames());
            float[] mono = new float[60 * 44100];
            reader.mono(0, mono);
            Samples sound = Resampler.to(new Samples(mono, 44100), 22050);
            findings = Analysis.of(sound, EnumSet.of(Subject.RHYTHM, Subject.FORM), Watch.NONE, (subject, soFar) -> {});
        }
    }

    private static double nearest(double[] times, double wanted) {
        return Arrays.stream(times).map(t -> Math.abs(t - wanted)).min().orElse(99);
    }

    @Test
    void itsTempoBeatsAndBarsAreFound() {
        Rhythm rhythm = Objects.requireNonNull(findings.rhythm);
        assertEquals(120, rhythm.tempo(), 0.5);
        assertEquals(4, rhythm.meter());
        for (int beat = 2; beat < 110; beat++) {
            assertTrue(nearest(rhythm.times(false), beat * 0.5) < 0.015, "beat " + beat);
        }
        for (int bar = 1; bar < 27; bar++) {
            assertTrue(nearest(rhythm.times(true), bar * 2.0) < 0.015, "bar " + bar);
        }
    }

    @Test
    void itsSectionsAreFoundWhereTheSoundChanges() {
        Form form = Objects.requireNonNull(findings.form);
        double[] starts = form.sections().stream().mapToDouble(s -> s.start()).toArray();
        for (double wanted : new double[] {8, 28, 40, 46}) {
            assertTrue(nearest(starts, wanted) < 0.6, wanted + " s in " + Arrays.toString(starts));
        }
    }

    @Test
    void itsBuildUpAndDropAreFound() {
        List<Event> events = Objects.requireNonNull(findings.form).events();
        assertTrue(
                events.stream().anyMatch(e -> e.kind() == Event.Kind.DROP && Math.abs(e.start() - 28) < 0.1),
                events.toString());
        assertTrue(
                events.stream().anyMatch(e -> e.kind() == Event.Kind.BUILD_UP && Math.abs(e.end() - 28) < 0.1),
                events.toString());
    }
}
