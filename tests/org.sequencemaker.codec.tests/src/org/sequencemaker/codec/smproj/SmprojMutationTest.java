package org.sequencemaker.codec.smproj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonField;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** Project files in which every single value has been spoilt. */
class SmprojMutationTest {
    private static final List<String> SPOILT = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e300",
            "-1e-400",
            "0.30000000000000004",
            "\"\"",
            "\"1\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "{\"a\":1}",
            "[null,7]",
            "12345678901234567890");

    @Test
    void aFileWithOneValueOfAWrongTypeIsReadAndSavedAsItWas() throws CodecException {
        for (String name : List.of("latest.smproj", "wrong-types.smproj")) {
            String text = Fixtures.text(name);
            spoilEach(text);
        }
    }

    @Test
    void ourOwnFieldsMayBeWrongToo() throws CodecException {
        String text = Fixtures.written(SmprojWriterTest.full());
        spoilEach(text);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedWithThePlace() throws CodecException {
        byte[] bytes = Fixtures.bytes("latest.smproj");
        for (int length = 0; length < bytes.length; length++) {
            Source source = Source.of("cut.smproj", Arrays.copyOf(bytes, length));
            try {
                SmprojReader.read(source);
                throw new AssertionError("read " + length + " bytes of " + bytes.length);
            } catch (CodecException e) {
                assertTrue(length == 0 || e.place().startsWith("line "), e.toString());
                assertTrue(String.valueOf(e.getMessage()).startsWith("cut.smproj"), e.toString());
            }
        }
    }

    @Test
    void randomDamageIsReadOrRefusedAndNothingElse() {
        Random random = new Random(42);
        byte[] bytes = Fixtures.bytes("latest.smproj");
        int read = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = bytes.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(random.nextBoolean() ? 256 : 128);
            }
            try {
                SmprojReader.read(Source.of("damaged.smproj", damaged));
                read++;
            } catch (CodecException e) {
                assertTrue(e.place().startsWith("line "), e.toString());
            }
        }
        assertTrue(read > 100, "only " + read + " were read");
    }

    /** Tries four ways to spoil each value, other ones each time. */
    private static void spoilEach(String text) throws CodecException {
        List<JsonValue> values = values(text);
        for (int i = 0; i < values.size(); i++) {
            for (int way = i % 4; way < SPOILT.size(); way += 4) {
                check(replaced(text, values.get(i), SPOILT.get(way)));
            }
        }
    }

    private static void check(String json) throws CodecException {
        Imported imported;
        try {
            imported = Fixtures.parse(json);
        } catch (CodecException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("not a project"), () -> e + "\n" + json);
            return;
        }
        Project project = imported.project();
        String written = Fixtures.written(project);
        Project again = Fixtures.parse(written).project();
        assertEquals(project.timelines().size(), again.timelines().size());
        for (int i = 0; i < project.timelines().size(); i++) {
            assertEquals(
                    shown(project.timelines().get(i)), shown(again.timelines().get(i)));
        }
        Fixtures.assertSame(written, Fixtures.written(again));
        if (imported.warnings().isEmpty() && !JsonText.compact(json).equals(JsonText.compact(written))) {
            Fixtures.assertSame(json, written);
        }
    }

    private static List<String> shown(Timeline timeline) {
        return timeline.segments().stream()
                .map(segment -> segment.id() + " " + segment.span() + " "
                        + segment.look().start() + " " + segment.look().end() + " "
                        + segment.look().effects().size() + " " + segment.pixels())
                .toList();
    }

    private static String replaced(String text, JsonValue value, String by) {
        int start = offset(text, value);
        return text.substring(0, start)
                + by
                + text.substring(start + value.raw().length());
    }

    private static int offset(String text, JsonValue value) {
        String[] place = value.place().split("\\D+");
        int at = 0;
        for (int line = 1; line < Integer.parseInt(place[1]); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + Integer.parseInt(place[2]) - 1;
    }

    private static List<JsonValue> values(String text) throws CodecException {
        List<JsonValue> all = new ArrayList<>();
        Source source = Source.of("my_show.smproj", text.getBytes(StandardCharsets.UTF_8));
        collect(JsonDocument.parse(source).root(), all);
        return all;
    }

    private static void collect(JsonValue value, List<JsonValue> into) {
        into.add(value);
        value.items().forEach(item -> collect(item, into));
        value.fields().stream().map(JsonField::value).forEach(item -> collect(item, into));
    }
}
