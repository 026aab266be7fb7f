package org.sequencemaker.codec.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Flicker;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

class SegmentsCsvTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @Test
    void aTableHasARowForEachSegment() throws CodecException {
        Effect effect = new Effect("strobe", Map.of("frequency", new ParameterValue.Number(10)));
        Project project = aProject()
                .with(aTimeline("Left")
                        .solid(0, 1500, RED)
                        .look(2000, 3001, Look.fade(RED, BLUE).withEffects(List.of(effect))))
                .build();
        assertEquals(
                "timeline,start_seconds,end_seconds,color,end_color,pixels,effects\r\n"
                        + "Left,0.0,1.5,#FF0000,,4,\r\n"
                        + "Left,2.0,3.001,#FF0000,#0000FF,4,"
                        + "\"[{\"\"type\"\":\"\"strobe\"\",\"\"parameters\"\":{\"\"frequency\"\":10}}]\"\r\n",
                written(project));
    }

    @Test
    void noNameBecomesAFormulaAndAllComeBack() throws CodecException {
        List<String> names =
                List.of("=1+1", "+x", "-x", "@x", "'quoted", "a,b", "a\"b", "a\nb", " spaced ", "a;b", "\tx");
        var builder = aProject();
        for (String name : names) {
            builder.with(aTimeline(name).solid(0, 10, RED));
        }
        Project project = builder.build();
        String csv = written(project);
        for (String line : csv.split("\r\n")) {
            assertTrue(line.matches("(?s)[^=+\\-@\t].*") && !line.matches("(?s)\"[=+\\-@\t].*"), line);
        }
        assertEquals(
                names,
                read(csv).project().timelines().stream().map(Timeline::name).toList());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws CodecException {
        Effect effect = new Effect("strobe", Map.of("x", new ParameterValue.Text("a,\"b\"\n")));
        Project project = aProject()
                .with(aTimeline("Left")
                        .with(Segment.of(Span.ofMillis(1, 2), Look.solid(RED)).withPixels(3))
                        .look(5, 7, Look.fade(RED, RED).withEffects(List.of(effect))))
                .with(aTimeline("Right").row(20, 7))
                .build();
        Project again = read(written(project)).project();
        for (int i = 0; i < 2; i++) {
            List<Segment> ours = project.timelines().get(i).segments();
            List<Segment> theirs = again.timelines().get(i).segments();
            assertEquals(ours.size(), theirs.size());
            for (int k = 0; k < ours.size(); k++) {
                assertTrue(ours.get(k).shinesLike(theirs.get(k)), ours.get(k) + " " + theirs.get(k));
                assertEquals(ours.get(k).id(), theirs.get(k).id());
            }
        }
    }

    @Test
    void tablesOfOtherCountriesAreReadToo() throws CodecException {
        Imported imported = read("Color;START_SECONDS;end_seconds;what\nred;0,5;1,25;x\n\n\"#00F\";2;3\n");
        assertEquals(List.of("500-1250 red, 2000-3000 blue"), Texts.timelines(imported.project()));
        assertEquals("Ball 1", imported.project().timelines().getFirst().name());
    }

    @Test
    void overlapsAreCutWithAWarning() throws CodecException {
        Imported imported = read("start_seconds,end_seconds,color\n1,3,red\n0,2,blue\n");
        assertEquals(List.of("0-1000 blue, 1000-3000 red"), Texts.timelines(imported.project()));
        assertEquals(1, imported.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n3,4\n",
                "start_seconds,end_seconds,color\n1,x,red\n",
                "start_seconds,end_seconds,color\n2,1,red\n",
                "start_seconds,end_seconds,color\n1,1e300,red\n",
                "start_seconds,end_seconds,color\n1,2,mud\n",
                "start_seconds,end_seconds,color\n1\n",
                "start_seconds,end_seconds,color,pixels\n1,2,red,0\n",
                "start_seconds,end_seconds,color,effects\n1,2,red,[{\n",
                "start_seconds,end_seconds,color,timeline\n1,2,red,\"open\n"
            })
    void whatCannotBeUsedIsRefusedWithItsLine(String csv) {
        CodecException refused = assertThrows(CodecException.class, () -> read(csv));
        assertTrue(refused.place().startsWith("line "), refused.toString());
    }

    private static String written(Project project) {
        return Texts.only(new SegmentsCsvExporter().write(project, ExportOptions.with(Flicker.KINDS)));
    }

    private static Imported read(String csv) throws CodecException {
        return new SegmentsCsvImporter().read(Texts.source("show.csv", csv));
    }
}
