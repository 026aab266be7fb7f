package org.sequencemaker.codec.smproj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;

class SmprojReaderTest {
    private static final Rgb RED = new Rgb(255, 0, 0);

    @Test
    void theLatestFilesOfThePredecessorAreUnderstood() throws CodecException {
        Imported imported = Fixtures.read("latest.smproj");
        Project project = imported.project();
        assertEquals(List.of(), imported.warnings());
        assertEquals("Spring show – café", project.name());
        assertEquals(Time.ofMicros(247_685_669), project.duration());
        assertEquals(100, project.settings().refreshRate());
        Timeline left = project.timelines().getFirst();
        assertEquals(4, left.segments().size());
        assertEquals(Look.fade(RED, new Rgb(0, 255, 0)), left.segments().get(1).look());
        Segment strobe = left.segments().get(2);
        assertEquals(Span.ofMillis(7500, 9000), strobe.span());
        assertEquals(2, strobe.pixels());
        assertEquals("strobe", strobe.look().effects().getFirst().type());
        assertEquals(
                Map.of("frequency", new ParameterValue.Number(10), "duty_cycle", new ParameterValue.Number(0.5)),
                strobe.look().effects().getFirst().parameters());
        assertEquals(
                new ParameterValue.Colour(Rgb.BLACK),
                strobe.look().effects().get(1).parameters().get("target_color"));
        assertEquals("/music/song.mp3", project.audio().absolutePath());
        assertEquals("déjà", project.lyrics().words().get(2).text());
        assertEquals(Time.ofMillis(129_950), project.lyrics().words().get(1).end());
        assertEquals("throw", project.notes().getFirst().text());
        assertEquals("Always begin dark.", project.assistant().customInstructions());
        assertEquals(
                1024.0, project.assistant().presets().getFirst().parameters().get("max_tokens"));
        assertEquals(
                "Beat flash", project.assistant().taskTemplates().getFirst().name());
    }

    @Test
    void aProjectWhoseNameIsNoNameIsCalledAfterItsFile() throws CodecException {
        for (String name : List.of("false", "\"\"", "\"  \"", "null", "[1]", "3")) {
            String json = "{\"metadata\":{\"name\":" + name + "},\"timelines\":[]}";
            assertEquals("my show", Fixtures.parse(json).project().name(), name);
        }
    }

    @Test
    void segmentsFromAFileHaveTheSameIdsEveryTime() throws CodecException {
        Segment segment = Fixtures.read("latest.smproj")
                .project()
                .timelines()
                .getFirst()
                .segments()
                .get(2);
        assertEquals(SegmentId.loaded(0, 2), segment.id());
    }

    @Test
    void overlappingSegmentsAreSortedAndTheEarlierIsCut() throws CodecException {
        Imported imported = Fixtures.read("overlaps.smproj");
        Timeline timeline = imported.project().timelines().getFirst();
        assertEquals(
                List.of(Span.ofMillis(0, 5000), Span.ofMillis(5000, 9000), Span.ofMillis(12_000, 25_000)),
                timeline.segments().stream().map(Segment::span).toList());
        assertEquals(
                Look.fade(Rgb.BLACK, new Rgb(200, 0, 0)),
                timeline.segments().getFirst().look(),
                "the fade is cut, not squeezed");
        assertTrue(mentions(imported, "overlapped"), imported.warnings().toString());
    }

    @Test
    void aSegmentFromTheLastTimeThereIsWithoutAGoodEndHasNoLength() throws CodecException {
        Imported imported = Fixtures.segments("{\"startTime\":1e9,\"endTime\":9223372036854775808,\"color\":[1,2,3]}");
        assertEquals(List.of(), imported.project().timelines().getFirst().segments());
    }

    @Test
    void segmentsWithoutLengthAreLeftOutWithAWarningThatSaysWhere() throws CodecException {
        Imported imported = Fixtures.read("overlaps.smproj");
        assertTrue(mentions(imported, "line 48"), imported.warnings().toString());
        assertTrue(mentions(imported, "has no length and is left out"));
    }

    @Test
    void aShowGrowsToHoldItsSegmentsButNotForOneLeftOpen() throws CodecException {
        Imported imported = Fixtures.read("overlaps.smproj");
        assertEquals(Time.ofMillis(25_000), imported.project().duration());
        assertTrue(
                mentions(imported, "had no end of its own"), imported.warnings().toString());
    }

    @Test
    void aSegmentThatWouldStartBeforeTheShowStartsWithIt() throws CodecException {
        Timeline timeline =
                Fixtures.read("overlaps.smproj").project().timelines().get(1);
        assertEquals(Span.ofMillis(0, 1000), timeline.segments().getFirst().span());
    }

    @Test
    void noShowGrowsBeyondADay() throws CodecException {
        Imported imported = Fixtures.segments(
                "{\"startTime\":1,\"endTime\":1e9,\"color\":[1,2,3]},{\"startTime\":5e11,\"endTime\":6e11,\"color\":[1,2,3]}");
        assertEquals(Settings.MAX_DURATION, imported.project().duration());
        assertEquals(1, imported.project().timelines().getFirst().segments().size());
    }

    @Test
    void timesAreExactToTheMicrosecond() throws CodecException {
        Segment segment = only("{\"startTime\":0.123456,\"endTime\":1.0000005,\"color\":[1,2,3]}");
        assertEquals(Time.ofMicros(123_456), segment.start());
        assertEquals(Time.ofMicros(1_000_001), segment.end());
    }

    @Test
    void numbersThatWouldTakeAllMemoryToRoundAreJustVerySmallOrTooLarge() throws CodecException {
        Segment segment = only("{\"startTime\":1e-999999999,\"endTime\":1,\"color\":[1,2,3],\"id\":1e-999999999}");
        assertEquals(Time.ZERO, segment.start());
        Imported imported = Fixtures.segments("{\"startTime\":1e999999999,\"endTime\":1,\"color\":[1,2,3]}");
        assertEquals(0, imported.project().timelines().getFirst().segments().size());
    }

    @Test
    void twoSegmentsNeverHaveTheSameId() throws CodecException {
        Imported imported = Fixtures.segments("""
            {"startTime":0,"endTime":1,"color":[1,2,3],"id":7},
            {"startTime":1,"endTime":2,"color":[1,2,3],"id":7},
            {"startTime":2,"endTime":3,"color":[1,2,3]}\
            """);
        assertEquals(
                3,
                imported.project().timelines().getFirst().segments().stream()
                        .map(Segment::id)
                        .distinct()
                        .count());
    }

    @Test
    void aSongNamedWithoutAFolderIsLookedForBesideTheProject() throws CodecException {
        Project project = Fixtures.read("tool.smproj").project();
        assertEquals("song.mp3", project.audio().relativePath());
        assertEquals("", project.audio().absolutePath());
    }

    @Test
    void aPathOfAnotherSystemIsAFullOneToo() throws CodecException {
        String json = "{\"timelines\":[],\"audio\":{\"filepath\":\"C:\\\\Songs\\\\a.mp3\",\"filename\":\"a.mp3\"}}";
        assertEquals("C:\\Songs\\a.mp3", Fixtures.parse(json).project().audio().absolutePath());
    }

    @Test
    void aMillionWarningsAreSaidInAFewWords() throws CodecException {
        String bad = "{\"startTime\":3,\"endTime\":1,\"color\":[1,2,3]},".repeat(10_000);
        Imported imported = Fixtures.segments(bad + "{\"startTime\":3,\"endTime\":1,\"color\":[1,2,3]}");
        assertEquals(51, imported.warnings().size());
        assertEquals("and 9951 more of the kind", imported.warnings().getLast());
    }

    private static Segment only(String json) throws CodecException {
        return Fixtures.segments(json)
                .project()
                .timelines()
                .getFirst()
                .segments()
                .getFirst();
    }

    private static boolean mentions(Imported imported, String words) {
        return imported.warnings().stream().anyMatch(warning -> warning.contains(words));
    }
}
