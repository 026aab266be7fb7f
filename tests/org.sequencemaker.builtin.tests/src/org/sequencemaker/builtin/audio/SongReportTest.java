package org.sequencemaker.builtin.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.time.Time;

class SongReportTest {
    @TempDir
    Path folder = Path.of("");

    private SongReport report(String members) throws IOException, CodecException {
        String text = "{\"format\":\"sequencemaker-audio-report\",\"version\":1,\"duration\":4.2" + members + "}";
        return SongReport.read(Files.writeString(folder.resolve("report.json"), text));
    }

    @Test
    void beatsAreNumberedWithinTheirBars() throws Exception {
        SongReport report = report(",\"beats\":[0.1234,0.5,1,1.5,2],\"beatConfidences\":[1,0.9,0.8,0.7,0.6],"
                + "\"downbeats\":[0.5,1.5],\"meter\":2,\"meterConfidence\":0.4");
        List<Mark> beats = report.beats().marks();
        assertEquals(
                List.of("", "1", "2", "1", "2"), beats.stream().map(Mark::label).toList());
        assertEquals(Time.ofMicros(123_400), beats.getFirst().time());
        assertEquals(0.6, beats.getLast().confidence(), 1e-6);
        assertEquals(2, report.downbeats().marks().size());
        assertEquals(0.4, report.downbeats().marks().getFirst().confidence());
    }

    @Test
    void sectionsAndEventsHaveLengths() throws Exception {
        SongReport report = report(",\"sections\":[{\"start\":0,\"end\":2.5,\"label\":\"A\",\"confidence\":0.5}],"
                + "\"events\":[{\"kind\":\"drop\",\"start\":2.5,\"end\":2.5,\"confidence\":0.7}]");
        Mark section = report.sections().marks().getFirst();
        assertEquals("A", section.label());
        assertEquals(Time.ofMillis(2500), section.length());
        assertEquals("drop", report.events().marks().getFirst().label());
    }

    @Test
    void theTempoCurveBecomesAValueForEverySecond() throws Exception {
        SongReport report =
                report(",\"tempoCurve\":{\"unit\":\"bpm\",\"times\":[0.5,2],\"values\":[120,90]},\"tempo\":105");
        assertArrayEquals(new float[] {120, 120, 90, 90, 90}, report.tempo().values());
        assertEquals(105, report.number("tempo"));
    }

    @Test
    void seriesKeepTheirHopAndUnit() throws Exception {
        SongReport report = report(",\"energy\":{\"hop\":0.05,\"rms\":[0.1,0.2],\"centroid\":[1000,2000]}");
        assertEquals(
                List.of("rms", "centroid"),
                report.energy().stream().map(s -> s.name()).toList());
        assertEquals("Hz", report.energy().getLast().unit());
        assertEquals(0.05, report.energy().getLast().hopSeconds());
    }

    @Test
    void whatWasNotAskedForIsEmpty() throws Exception {
        SongReport report = report("");
        assertTrue(report.beats().marks().isEmpty());
        assertTrue(report.energy().isEmpty());
        assertTrue(report.melody().isEmpty());
        assertEquals(5, report.tempo().values().length);
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\":\"something\"}");
        assertThrows(CodecException.class, () -> SongReport.read(other));
    }
}
