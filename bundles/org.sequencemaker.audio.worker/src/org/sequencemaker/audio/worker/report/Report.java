package org.sequencemaker.audio.worker.report;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.sequencemaker.audio.worker.analysis.Findings;
import org.sequencemaker.audio.worker.analysis.Subject;
import org.sequencemaker.audio.worker.analysis.form.Event;
import org.sequencemaker.audio.worker.analysis.form.Form;
import org.sequencemaker.audio.worker.analysis.form.Section;
import org.sequencemaker.audio.worker.analysis.melody.MelodyLine;
import org.sequencemaker.audio.worker.analysis.onset.Onset;
import org.sequencemaker.audio.worker.analysis.rhythm.Beat;
import org.sequencemaker.audio.worker.analysis.rhythm.Rhythm;
import org.sequencemaker.audio.worker.analysis.rhythm.TempoCandidate;
import org.sequencemaker.audio.worker.analysis.series.Series;
import org.sequencemaker.audio.worker.analysis.spectrum.Chroma;
import org.sequencemaker.audio.worker.analysis.tone.Key;

/** Turns findings into JSON as {@code REPORT.md} has it. */
public final class Report {
    /** Raised when a member changes its meaning. */
    private static final int VERSION = 1;

    private static final double CHROMA_HOP = 0.5;

    private final double start;
    private final double duration;
    private JsonText json = new JsonText();

    /**
     * For findings about a stretch of a song.
     *
     * @param start where the stretch begins in the song, in seconds
     * @param duration of the whole song, in seconds
     */
    public Report(double start, double duration) {
        this.start = start;
        this.duration = duration;
    }

    /** All of {@code findings}. */
    public String of(Findings findings) {
        json = new JsonText();
        json.open('{').name("format").value("sequencemaker-audio-report");
        json.name("version").value(VERSION);
        json.name("duration").value(duration, 3);
        json.name("start").value(start, 4).name("end").value(start + findings.duration, 4);
        for (Subject subject : Subject.values()) {
            members(subject, findings);
        }
        return json.close('}').toString();
    }

    /** The members that {@code subject} adds to the report, as an object of their own. */
    public String part(Subject subject, Findings findings) {
        json = new JsonText();
        json.open('{');
        members(subject, findings);
        return json.close('}').toString();
    }

    private void members(Subject subject, Findings findings) {
        switch (subject) {
            case RHYTHM -> {
                if (findings.rhythm != null) {
                    rhythm(findings.rhythm);
                }
            }
            case ONSETS -> {
                if (findings.onsets != null) {
                    onsets(findings.onsets);
                }
            }
            case FORM -> {
                if (findings.form != null) {
                    form(findings.form);
                }
            }
            case KEY -> {
                if (findings.key != null) {
                    key(findings.key);
                }
                if (findings.chroma != null && findings.key != null) {
                    chroma(findings.chroma);
                }
            }
            case SERIES -> {
                if (findings.series != null) {
                    series(findings.series);
                }
            }
            case MELODY -> {
                if (findings.melody != null) {
                    melody(findings.melody);
                }
            }
        }
    }

    private void rhythm(Rhythm rhythm) {
        json.name("tempo").value(rhythm.tempo(), 2);
        json.name("tempoConfidence").value(rhythm.confidence(), 3);
        json.name("tempoCandidates").open('[');
        for (TempoCandidate c : rhythm.candidates()) {
            json.open('{').name("bpm").value(c.bpm(), 2).name("confidence").value(c.confidence(), 3);
            json.close('}');
        }
        json.close(']');
        json.name("meter").value(rhythm.meter());
        json.name("meterConfidence").value(rhythm.barConfidence(), 3);
        times("beats", rhythm.times(false), 4);
        numbers("beatConfidences", beats(rhythm, Beat::confidence), 2);
        times("downbeats", rhythm.times(true), 4);
        json.name("tempoCurve").open('{').name("unit").value("bpm");
        times("times", rhythm.tempoTimes(), 2);
        numbers("values", rhythm.tempoValues(), 2);
        json.close('}');
    }

    private static double[] beats(Rhythm rhythm, ToDoubleFunction<Beat> value) {
        return rhythm.beats().stream().mapToDouble(value).toArray();
    }

    private void onsets(List<Onset> onsets) {
        times("onsets", onsets.stream().mapToDouble(Onset::time).toArray(), 4);
        numbers("onsetStrengths", onsets.stream().mapToDouble(Onset::strength).toArray(), 2);
        numbers(
                "onsetConfidences",
                onsets.stream().mapToDouble(Onset::confidence).toArray(),
                2);
    }

    private void form(Form form) {
        json.name("sections").open('[');
        for (Section s : form.sections()) {
            json.open('{').name("start").value(start + s.start(), 4).name("end").value(start + s.end(), 4);
            json.name("label").value(s.label()).name("confidence").value(s.confidence(), 3);
            json.close('}');
        }
        json.close(']').name("events").open('[');
        for (Event e : form.events()) {
            json.open('{').name("kind").value(e.kind().word()).name("start").value(start + e.start(), 4);
            json.name("end").value(start + e.end(), 4).name("confidence").value(e.confidence(), 3);
            json.close('}');
        }
        json.close(']');
    }

    private void key(Key key) {
        json.name("key")
                .open('{')
                .name("title")
                .value(key.title())
                .name("tonic")
                .value(key.tonic());
        json.name("mode")
                .value(key.minor() ? "minor" : "major")
                .name("confidence")
                .value(key.confidence(), 3);
        json.close('}');
    }

    /** Whole numbers from 0 to 9 keep it small; nobody needs more of a chroma. */
    private void chroma(Chroma chroma) {
        json.name("chroma").open('{').name("hop").value(CHROMA_HOP, 3);
        json.name("classes")
                .value("C C# D Eb E F F# G Ab A Bb B")
                .name("values")
                .open('[');
        double end = chroma.length() / Chroma.RATE;
        for (double t = 0; t < end; t += CHROMA_HOP) {
            float[] sum = chroma.between(t, t + CHROMA_HOP);
            float most = 1e-6f;
            for (int k = 0; k < 12; k++) {
                most = Math.max(most, sum[k]);
            }
            StringBuilder digits = new StringBuilder();
            for (int k = 0; k < 12; k++) {
                digits.append((char) ('0' + Math.round(9 * sum[k] / most)));
            }
            json.value(digits.toString());
        }
        json.close(']').close('}');
    }

    private void series(Series series) {
        json.name("energy").open('{').name("hop").value(series.hop(), 6);
        for (Map.Entry<String, float[]> curve : series.curves().entrySet()) {
            float[] values = curve.getValue();
            boolean wide = values.length > 0 && most(values) > 20;
            json.name(curve.getKey()).open('[');
            for (float v : values) {
                json.value(v, wide ? 0 : curve.getKey().equals("loudness") ? 1 : 3);
            }
            json.close(']');
        }
        json.close('}');
    }

    private static float most(float[] values) {
        float most = 0;
        for (float v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    private void melody(MelodyLine melody) {
        json.name("melody")
                .open('{')
                .name("hop")
                .value(melody.step(), 6)
                .name("unit")
                .value("MIDI pitch");
        json.name("pitch").open('[');
        for (float v : melody.pitch()) {
            json.value(v, 1);
        }
        json.close(']').name("confidence").open('[');
        for (float v : melody.confidence()) {
            json.value(v, 1);
        }
        json.close(']').close('}');
    }

    /** Times of the song: those of the stretch, moved to where it begins. */
    private void times(String name, double[] values, int digits) {
        double[] moved = new double[values.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = start + values[i];
        }
        numbers(name, moved, digits);
    }

    private void numbers(String name, double[] values, int digits) {
        json.name(name).open('[');
        for (double v : values) {
            json.value(v, digits);
        }
        json.close(']');
    }
}
