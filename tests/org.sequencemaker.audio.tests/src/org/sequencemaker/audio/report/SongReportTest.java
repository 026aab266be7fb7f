package org.sequencemaker.audio.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SongReportTest {
    @Test
    void aReportIsReadAndWhatIsNotKnownIsPassedOver() throws IOException {
        SongReport report = SongReport.parse("""
                {"format": "sequencemaker-audio-report", "version": 1, "duration": 12.5, "tempo": 120.02, "meter": 4,
                 "beats": [0.5, 1.0, 1.5e0], "beatConfidences": [1, 0.9, 0.8], "downbeats": [0.5], "later": {"a": [null, true]},
                 "sections": [{"start": 0, "end": 8, "label": "A\\u0042\\n", "confidence": 0.4}]}""");
        assertEquals(List.of(0.5, 1.0, 1.5), report.beats());
        assertEquals(List.of(), report.onsets());
        assertEquals(4, report.meter());
        assertEquals(
                new SongReport.Section(0, 8, "AB\n", 0.4), report.sections().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\": \"other\"}",
                "{\"format\": \"sequencemaker-audio-report\", \"beats\": [1,}",
                "{\"format\": \"sequencemaker-audio-report\"} x",
                "{\"a\\uZZZZ\": 1}",
                "nul"
            })
    void whatIsNoReportIsRefused(String text) {
        assertThrows(IOException.class, () -> SongReport.parse(text));
    }

    @Test
    void depthHasAnEnd() {
        assertThrows(IOException.class, () -> SongReport.parse("[".repeat(100_000)));
    }
}
