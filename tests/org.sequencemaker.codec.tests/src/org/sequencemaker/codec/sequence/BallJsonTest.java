package org.sequencemaker.codec.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Flicker;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.SharedData;

class BallJsonTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb BLACK = Rgb.BLACK;

    @Test
    void aBallSequenceIsATimeline() throws CodecException {
        Imported imported = read("""
            {"metadata":{"name":"left.ball","default_pixels":3,"refresh_rate":50,"total_duration":9.5,"audio_file":""},
             "segments":[{"start_time":0.0,"end_time":1.5,"color":[255,0,0],"pixels":3},
                         {"start_time":2,"end_time":3.123456,"color":[0,0,255],"pixels":1}]}\
            """);
        Timeline timeline = imported.project().timelines().getFirst();
        assertEquals(List.of("0-1500 red, 2000-3123.456 blue"), Texts.timelines(imported.project()));
        assertEquals("left", timeline.name());
        assertEquals(3, timeline.pixels());
        assertEquals(1, timeline.segments().get(1).pixels());
        assertEquals(50, imported.project().settings().refreshRate());
        assertEquals(Time.ofMillis(9500), imported.project().duration());
    }

    @Test
    void theOtherWaysThatScriptsWriteItAreTakenToo() throws CodecException {
        Imported imported = read("""
            {"metadata":{"default_pixels":"all","total_duration_ms":3000},
             "segments":[{"start_time_ms":0,"end_time_ms":1500,"pixels":[[255,0,0],[255,0,0]]},
                         {"start_time_ms":1500,"end_time_ms":2500,"pixels":[[0,0,255],[255,0,0]]}]}\
            """);
        assertEquals(List.of("0-1500 red, 1500-2500 blue"), Texts.timelines(imported.project()));
        assertEquals(4, imported.project().timelines().getFirst().pixels());
        assertEquals(Time.ofMillis(3000), imported.project().duration());
        assertTrue(imported.warnings().getFirst().contains("pixels of different colours"));
    }

    @Test
    void overlapsAreCutWithAWarning() throws CodecException {
        Imported imported = read("""
            {"metadata":{},"segments":[{"start_time":2,"end_time":4,"color":[0,0,255]},
                                       {"start_time":0,"end_time":3,"color":[255,0,0]}]}\
            """);
        assertEquals(List.of("0-2000 red, 2000-4000 blue"), Texts.timelines(imported.project()));
        assertEquals(1, imported.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"metadata\":{},\"segments\":{}}",
                "{\"metadata\":{},\"segments\":[{\"start_time\":2,\"end_time\":1,\"color\":[0,0,255]}]}",
                "{\"metadata\":{},\"segments\":[{\"start_time\":2,\"end_time\":1e9,\"color\":[0,0,255]}]}",
                "{\"metadata\":{},\"segments\":[{\"start_time_ms\":1e-2147483647,\"end_time_ms\":1e2147483647}]}",
                "{\"metadata\":{},\"segments\":[{\"start_time\":0,\"end_time\":1}]}",
                "{\"metadata\":{},\"segments\":[{\"start_time\":0,\"end_time\":1,\"pixels\":[]}]}",
                "{\"metadata\":{},\"segments\":[7]}"
            })
    void whatCannotBeUsedIsRefusedWithItsPlace(String json) {
        CodecException refused = assertThrows(CodecException.class, () -> read(json));
        assertTrue(refused.place().startsWith("line 1"), refused.toString());
    }

    @Test
    void fadesAreWrittenAsStepsAndSolidsExactly() throws CodecException {
        Project project = aProject()
                .with(aTimeline("Left").solid(3, 1001, RED).fade(2000, 2030, RED, BLACK))
                .build();
        Exported exported = new BallJsonExporter().write(project, ExportOptions.with(Flicker.KINDS));
        assertEquals(
                "{\"metadata\":{\"name\":\"Left\",\"default_pixels\":4,\"refresh_rate\":100,\"total_duration\":10.0,"
                        + "\"audio_file\":\"\"},\"segments\":["
                        + "{\"start_time\":0.003,\"end_time\":1.001,\"color\":[255,0,0],\"pixels\":4},"
                        + "{\"start_time\":2.0,\"end_time\":2.01,\"color\":[255,0,0],\"pixels\":4},"
                        + "{\"start_time\":2.01,\"end_time\":2.02,\"color\":[128,0,0],\"pixels\":4},"
                        + "{\"start_time\":2.02,\"end_time\":2.03,\"color\":[0,0,0],\"pixels\":4}]}",
                JsonText.compact(Texts.only(exported)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws CodecException {
        Project project = aProject()
                .with(aTimeline("Left").solid(0, 1001, RED).solid(1500, 2000, BLACK))
                .build();
        Exported exported = new BallJsonExporter().write(project, ExportOptions.with(Flicker.KINDS));
        assertEquals(
                Texts.timelines(project),
                Texts.timelines(read(Texts.only(exported)).project()));
    }

    @Test
    void thePredecessorsFileIsRead() throws CodecException {
        for (var path : SharedData.files("json")) {
            if (path.toString().endsWith(".ball.json")) {
                Imported imported = new BallJsonImporter().read(Source.read(path));
                assertTrue(Texts.timelines(imported.project())
                        .getFirst()
                        .startsWith("0-10700 black, 10700-11040 yellow, "));
                assertEquals(List.of(), imported.warnings());
            }
        }
    }

    private static Imported read(String json) throws CodecException {
        return new BallJsonImporter().read(Texts.source("a.ball.json", json));
    }
}
