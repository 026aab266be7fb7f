package org.sequencemaker.codec.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Texts;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.testkit.SharedData;

class PrgJsonImporterTest {
    private static final String ENTRIES = """
        "0":{"color":[255,0,0],"pixels":4},"100":{"start_color":[255,0,0],"end_color":[0,0,255]},"250":{"color":[0,0,0]}\
        """;

    @Test
    void eachColourLastsUntilTheNextAndTheBlackAtTheEndIsNothing() throws CodecException {
        Imported imported = read("\"default_pixels\":3,\"refresh_rate\":100,\"end_time\":250", ENTRIES);
        assertEquals(List.of("0-1000 red, 1000-2500 red>blue"), Texts.timelines(imported.project()));
        assertEquals(List.of(), imported.warnings());
        assertEquals(Time.ofMillis(2500), imported.project().duration());
        assertEquals(100, imported.project().settings().refreshRate());
        assertEquals(
                List.of(4, 3),
                imported.project().timelines().getFirst().segments().stream()
                        .map(Segment::pixels)
                        .toList());
        assertEquals("show", imported.project().timelines().getFirst().name());
    }

    @Test
    void theTimeBeforeTheFirstColourIsDarkAndNotCutOff() throws CodecException {
        String text = timelines("\"refresh_rate\":100,\"end_time\":600", "\"500\":{\"color\":[0,255,0]}");
        assertEquals("5000-6000 green", text);
    }

    @Test
    void withoutARateUnitsAreSecondsAndWithoutAnEndTheLastColourLastsOne() throws CodecException {
        assertEquals("2000-3000 green", timelines("\"x\":1", "\"2\":{\"color\":[0,255,0]}"));
    }

    @Test
    void keysMayHaveDecimalsAndAreTakenExactly() throws CodecException {
        String entries =
                "\"12.5\":{\"color\":[0,255,0]},\"1e2\":{\"color\":[255,0,0]},\" 101.25 \":{\"color\":[0,0,0]}";
        assertEquals(
                "125-1000 green, 1000-1012.500 red", timelines("\"refresh_rate\":100,\"end_time\":101.25", entries));
    }

    @Test
    void keysNeedNotBeSorted() throws CodecException {
        String entries = "\"100\":{\"color\":[0,255,0]},\"20\":{\"color\":[255,0,0]}";
        assertEquals("200-1000 red, 1000-2000 green", timelines("\"refresh_rate\":100,\"end_time\":200", entries));
    }

    @Test
    void coloursMayBeHueSaturationAndValue() throws CodecException {
        String entries = "\"0\":{\"color\":[120,100,100]},\"1\":{\"color\":[360,100,50]}";
        assertEquals(
                "0-1000 green, 1000-2000 maroon",
                timelines("\"color_format\":\"HSV\",\"end_time\":2", entries).replace("#800000", "maroon"));
    }

    @Test
    void aLastColourThatTheEndCutsOffLastsOneUnitAndIsMentioned() throws CodecException {
        Imported imported =
                read("\"refresh_rate\":10,\"end_time\":5", "\"0\":{\"color\":[255,0,0]},\"20\":{\"color\":[0,255,0]}");
        assertEquals(List.of("0-2000 red, 2000-2100 green"), Texts.timelines(imported.project()));
        assertTrue(
                imported.warnings().getFirst().contains("lasts one unit"),
                imported.warnings().toString());
    }

    @Test
    void anEmptySequenceIsATimelineWithoutSegments() throws CodecException {
        assertEquals("", timelines("\"refresh_rate\":100,\"end_time\":0", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"refresh_rate\":0|\"0\":{\"color\":[1,2,3]}",
                "\"refresh_rate\":\"fast\"|\"0\":{\"color\":[1,2,3]}",
                "\"end_time\":[]|\"0\":{\"color\":[1,2,3]}",
                "\"end_time\":1e300|\"0\":{\"color\":[1,2,3]}",
                "\"x\":1|\"soon\":{\"color\":[1,2,3]}",
                "\"x\":1|\"-1\":{\"color\":[1,2,3]}",
                "\"x\":1|\"1e999999999\":{\"color\":[1,2,3]}",
                "\"x\":1|\"90000\":{\"color\":[1,2,3]}",
                "\"x\":1|\"0\":{\"pixels\":4}",
                "\"x\":1|\"0\":{\"color\":\"blueish\"}",
                "\"x\":1|\"0\":[1,2,3]",
                "\"color_format\":\"hsv\"|\"0\":{\"color\":[1,2]}",
            })
    void whatCannotBeUsedIsRefusedWithItsPlace(String json) {
        String[] parts = json.split("\\|");
        CodecException refused = assertThrows(CodecException.class, () -> read(parts[0], parts[1]));
        assertTrue(refused.place().startsWith("line 1, column "), refused.toString());
        assertEquals("show.prg.json", refused.file());
    }

    @Test
    void thePredecessorsFilesAreRead() throws CodecException {
        for (var path : SharedData.files("json")) {
            if (path.toString().endsWith("1to10_100r.json")) {
                Imported imported = new PrgJsonImporter().read(Source.read(path));
                assertTrue(
                        Texts.timelines(imported.project()).getFirst().startsWith("1240-1710 red, 3640-4100 blue, "));
                assertEquals(Time.ofMillis(28_290), imported.project().duration());
            } else if (path.toString().endsWith(".prg.json")) {
                Imported imported = new PrgJsonImporter().read(Source.read(path));
                assertEquals(
                        List.of("0-2000 red, 2000-5000 red>green, 5000-7000 blue, 7000-10000 blue>yellow"),
                        Texts.timelines(imported.project()));
            }
        }
    }

    private static String timelines(String head, String entries) throws CodecException {
        return Texts.timelines(read(head, entries).project()).getFirst();
    }

    private static Imported read(String head, String entries) throws CodecException {
        String json = "{" + head + ",\"sequence\":{" + entries + "}}";
        return new PrgJsonImporter().read(Texts.source("show.prg.json", json));
    }
}
