package org.sequencemaker.codec.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Flicker;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.testkit.TimelineBuilder;

class PrgJsonExporterTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLUE = new Rgb(0, 0, 255);

    @Test
    void thereIsAnEntryForEachChangeAndBlackBeforeTheFirstAndInGaps() throws CodecException {
        TimelineBuilder timeline = aTimeline()
                .solid(1000, 2000, RED)
                .fade(2000, 3000, RED, BLUE)
                .solid(3500, 4000, BLUE)
                .solid(4000, 5000, BLUE);
        assertEquals(
                "{\"default_pixels\":4,\"color_format\":\"rgb\",\"refresh_rate\":100,\"end_time\":500,\"sequence\":{"
                        + "\"0\":{\"pixels\":4,\"color\":[0,0,0]},"
                        + "\"100\":{\"pixels\":4,\"color\":[255,0,0]},"
                        + "\"200\":{\"pixels\":4,\"start_color\":[255,0,0],\"end_color\":[0,0,255]},"
                        + "\"300\":{\"pixels\":4,\"color\":[0,0,0]},"
                        + "\"350\":{\"pixels\":4,\"color\":[0,0,255]}}}",
                compact(export(timeline)));
    }

    @Test
    void theFileIsLaidOutAsThePredecessorsAre() throws CodecException {
        assertEquals("""
            {
              "default_pixels": 4,
              "color_format": "rgb",
              "refresh_rate": 100,
              "end_time": 100,
              "sequence": {
                "0": {
                  "pixels": 4,
                  "color": [
                    255,
                    0,
                    0
                  ]
                }
              }
            }\
            """, Texts.only(export(aTimeline().solid(0, 1000, RED))));
    }

    @Test
    void effectsBecomeOneColourAfterTheOther() throws CodecException {
        Look look = Look.solid(RED).withEffects(List.of(new Effect("flicker", Map.of())));
        String json = compact(export(aTimeline().look(0, 40, look)));
        assertEquals(
                "\"0\":{\"pixels\":4,\"color\":[255,0,0]},\"1\":{\"pixels\":4,\"color\":[0,0,0]},"
                        + "\"2\":{\"pixels\":4,\"color\":[255,0,0]},\"3\":{\"pixels\":4,\"color\":[0,0,0]}}}",
                json.substring(json.indexOf("\"0\"")));
    }

    @Test
    void pixelsThatDifferGiveTheirAverageWithAWarning() throws CodecException {
        Look look = Look.solid(RED).withEffects(List.of(new Effect("one-pixel", Map.of())));
        Exported exported = export(aTimeline().look(0, 40, look));
        assertTrue(compact(exported).contains("\"0\":{\"pixels\":4,\"color\":[64,0,0]}}"), compact(exported));
        assertTrue(
                exported.warnings().getFirst().contains("average"),
                exported.warnings().toString());
    }

    @Test
    void anEffectNobodyKnowsIsLeftOutWithAWarningAndTheFadeUnderItStays() throws CodecException {
        Look look = Look.fade(RED, BLUE).withEffects(List.of(new Effect("mystery", Map.of())));
        Exported exported = export(aTimeline().look(0, 40, look));
        assertTrue(compact(exported).contains("start_color"), compact(exported));
        assertTrue(
                exported.warnings().getFirst().contains("mystery"),
                exported.warnings().toString());
    }

    @Test
    void aSegmentTooShortToBeSeenIsLeftOutWithAWarning() throws CodecException {
        Exported exported = export(aTimeline().solid(0, 1000, RED).solid(1001, 1003, BLUE));
        assertTrue(compact(exported).contains("\"end_time\":100,"), compact(exported));
        assertEquals(1, exported.warnings().size());
    }

    @Test
    void aTimelineWithoutSegmentsIsDarkForTheWholeShow() throws CodecException {
        assertTrue(compact(export(aTimeline()))
                .endsWith("\"end_time\":1000,\"sequence\":{\"0\":{\"pixels\":4,\"color\":[0,0,0]}}}"));
    }

    @Test
    void anotherRateCanBeChosen() throws CodecException {
        Project project = aProject().with(aTimeline().solid(0, 1500, RED)).build();
        ExportOptions options = new ExportOptions(OptionalInt.of(1000), List.of(), Flicker.KINDS, null);
        assertTrue(compact(new PrgJsonExporter().write(project, options)).contains("\"end_time\":1500,"));
    }

    @Test
    void whatIsWrittenIsReadAsTheSameLight() throws CodecException {
        TimelineBuilder timeline =
                aTimeline().solid(10, 20, RED).fade(70, 3000, RED, BLUE).row(0, 1);
        Project project = aProject().with(timeline).build();
        String json = Texts.only(export(timeline));
        assertEquals(
                Texts.timelines(project),
                Texts.timelines(new PrgJsonImporter()
                        .read(Texts.source("a.prg.json", json))
                        .project()));
    }

    @Test
    void timelinesOfOneNameGetFilesOfTheirOwn() throws CodecException {
        Project project =
                aProject().with(aTimeline("Ball")).with(aTimeline("ball")).build();
        Exported exported = new PrgJsonExporter().write(project, ExportOptions.with(Flicker.KINDS));
        assertEquals(
                List.of("Test_show_Ball.prg.json", "Test_show_ball_2.prg.json"),
                exported.files().stream().map(Exported.OutputFile::name).toList());
    }

    @Test
    void moreChangesThanAnybodyCouldLoadAreRefused() {
        Look look = Look.solid(RED).withEffects(List.of(new Effect("flicker", Map.of())));
        Project project = aProject()
                .lasting(3_000_000)
                .at(1000)
                .with(aTimeline().look(0, 3_000_000, look))
                .build();
        CodecException refused = assertThrows(
                CodecException.class, () -> new PrgJsonExporter().write(project, ExportOptions.with(Flicker.KINDS)));
        assertTrue(String.valueOf(refused.getMessage()).contains("lower refresh rate"), refused.toString());
    }

    private static Exported export(TimelineBuilder timeline) throws CodecException {
        return new PrgJsonExporter().write(aProject().with(timeline).build(), ExportOptions.with(Flicker.KINDS));
    }

    private static String compact(Exported exported) {
        return JsonText.compact(Texts.only(exported));
    }
}
