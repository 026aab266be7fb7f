package org.sequencemaker.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

class JsonDocumentTest {
    @Test
    void everyValueKnowsHowItWasSpelledAndWhereItStands() throws CodecException {
        JsonValue root = parse("{\"a\": 1.50,\n  \"b\\u00e9\" : [ \"x\\\"]\" , {} , -2e3 ],\n \"c\": {\"d\": null}}");
        assertEquals("1.50", get(root, "a").raw());
        assertEquals("line 1, column 7", get(root, "a").place());
        JsonValue list = get(root, "bé");
        assertEquals("[ \"x\\\"]\" , {} , -2e3 ]", list.raw());
        assertEquals("[\"x\\\"]\",{},-2e3]", list.compact());
        assertEquals("line 2, column 15", list.place());
        assertEquals("x\"]", list.items().getFirst().text());
        assertTrue(list.items().get(1).isEmpty());
        assertEquals(
                List.of("a", "bé", "c"),
                root.fields().stream().map(JsonField::name).toList());
        assertTrue(get(get(root, "c"), "d").isNull());
    }

    @Test
    void aValueSaysWhatItSaysWhateverTheSpacesBetweenItsParts() throws CodecException {
        JsonValue value = get(parse("{\"a\":[ 1 ,\n{ \"b c\" : \"d\\\" e\" } ]}"), "a");
        assertTrue(value.says("[1,{\"b c\":\"d\\\" e\"}]"));
        assertFalse(value.says("[1,{\"bc\":\"d\\\" e\"}]"));
        assertFalse(value.says("[1,{\"b c\":\"d\\\" e\"}"));
        assertFalse(value.says("[1,{\"b c\":\"d\\\" e\"}]]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": [1, 2|line 1, column 12|cut off",
                "{\"a\": \"x|line 1, column 9|cut off",
                "{\"a\": 1,}|line 1, column 9|not proper JSON",
                "{\"a\": NaN}|line 1, column 10|'NaN' is not allowed",
                "{\"a\": 01}|line 1, column 8|not proper JSON",
                "{\"a\": 1, \"a\": 2}|line 1, column 13|Duplicate",
                "{\"a\": 1} {}|line 1, column 10|more after the end",
                "{'a': 1}|line 1, column 2|not proper JSON",
                "hello|line 1|not proper JSON",
            })
    void whatIsNotJsonIsRefusedWithFileAndPlaceAndReason(String json, String place, String reason) {
        CodecException refused = refused(json.getBytes(StandardCharsets.UTF_8));
        assertEquals("test.json", refused.file());
        assertTrue(refused.place().startsWith(place), refused.toString());
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.toString());
        assertFalse(String.valueOf(refused.getMessage()).contains("JsonReadFeature"), refused.toString());
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertTrue(String.valueOf(refused(new byte[0]).getMessage()).contains("the file is empty"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        refused(new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'});
        refused(new byte[] {0, 0, 0, 0, 0});
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8});
        refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        byte[] twice = "\uFEFF\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertEquals("line 1, column 1", refused(twice).place());
        byte[] twiceWide = "\uFEFF{\0\"\0a\0\"\0:\0001\0}\0".getBytes(StandardCharsets.UTF_16BE);
        assertEquals("line 1, column 2", refused(twiceWide).place());
    }

    @Test
    void deepNestingIsRefusedBeforeItHurts() {
        CodecException refused = refused("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertTrue(String.valueOf(refused.getMessage()).contains("depth"), refused.toString());
        assertFalse(String.valueOf(refused.getMessage()).contains("StreamReadConstraints"), refused.toString());
    }

    @Test
    void tooManyValuesAreRefused() {
        byte[] bytes = ("[0" + ",0".repeat(9_000_000) + "]").getBytes(StandardCharsets.US_ASCII);
        CodecException refused = refused(bytes);
        assertTrue(String.valueOf(refused.getMessage()).contains("Token count"), refused.toString());
    }

    @Test
    void aNumberOfAThousandDigitsIsRefusedOrHeldButNeverComputedWith() throws CodecException {
        JsonValue root = parse("{\"a\": 1e999999999, \"b\": \"1e-999999999\", \"c\": 0e2147483647}");
        assertNull(get(root, "a").number());
        assertEquals(BigDecimal.ZERO, get(root, "b").number());
        assertEquals(BigDecimal.ZERO, get(root, "c").number());
        refused(("{\"a\": " + "9".repeat(100_000) + "}").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void manyNamesDoNotTakeManyTimesAsLong() throws CodecException {
        StringBuilder json = new StringBuilder("{\"0\":0");
        for (int i = 1; i < 300_000; i++) {
            json.append(",\"").append(i).append("\":0");
        }
        assertEquals(300_000, parse(json.append('}').toString()).fields().size());
    }

    private static CodecException refused(byte[] bytes) {
        return assertThrows(CodecException.class, () -> JsonDocument.parse(Source.of("test.json", bytes)));
    }

    private static JsonValue parse(String json) throws CodecException {
        return JsonDocument.parse(Source.of("test.json", json.getBytes(StandardCharsets.UTF_8)))
                .root();
    }

    private static JsonValue get(JsonValue object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }
}
