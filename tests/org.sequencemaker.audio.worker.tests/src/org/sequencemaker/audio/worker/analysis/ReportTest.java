package org.sequencemaker.audio.worker.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sequencemaker.audio.worker.Watch;
import org.sequencemaker.audio.worker.report.Report;

class ReportTest {
    private static final Findings FINDINGS = Analysis.of(
            Song.rock(120, 0.5, 12).samples(), EnumSet.allOf(Subject.class), Watch.NONE, (subject, soFar) -> {});
    private static final String REPORT = new Report(0, 26).of(FINDINGS);

    @Test
    void everyMemberOfTheSchemaIsThere() throws IOException {
        Path schema = Path.of("../../bundles/org.sequencemaker.audio.worker/REPORT.md");
        Pattern row = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
        Matcher rows = row.matcher(Files.readString(schema));
        int members = 0;
        while (rows.find()) {
            Matcher names = Pattern.compile("`(\\w+)`").matcher(rows.group(1));
            while (names.find()) {
                members++;
                assertTrue(REPORT.contains("\"" + names.group(1) + "\":"), names.group(1));
            }
        }
        assertTrue(members >= 15, "only " + members + " members read from the schema");
    }

    @Test
    void bracketsCloseAndNoNumberIsStrange() {
        int depth = 0;
        for (char c : REPORT.toCharArray()) {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            assertTrue(depth >= 0);
        }
        assertTrue(depth == 0);
        assertFalse(REPORT.contains("NaN"));
        assertFalse(REPORT.contains("Infinity"));
        assertFalse(REPORT.contains(",,") || REPORT.contains("[,") || REPORT.contains(",]"));
    }

    @Test
    void timesOfAStretchAreThoseOfTheSong() {
        String later = new Report(100, 200).of(FINDINGS);
        assertTrue(later.contains("\"duration\":200,\"start\":100,\"end\":126"), later.substring(0, 200));
        assertTrue(later.contains("\"beats\":[100."), later.substring(0, 900));
        assertFalse(later.contains("\"start\":0"), "a section or event before the stretch");
    }

    @Test
    void theSchemaNamesWhatIsInTheReport() throws IOException {
        String schema = Files.readString(Path.of("../../bundles/org.sequencemaker.audio.worker/report.schema.json"));
        Matcher names = Pattern.compile("\"(\\w+)\":").matcher(REPORT);
        while (names.find()) {
            assertTrue(schema.contains("\"" + names.group(1) + "\":"), names.group(1));
        }
    }

    @Test
    void aMinuteOfMusicTakesNoMoreThanAHundredKilobytes() {
        assertTrue(REPORT.length() < 100_000 * 26 / 60, REPORT.length() + " bytes for 26 s");
    }
}
