package org.sequencemaker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.time.Time;

class JsonTextTest {
    @Test
    void writesNestedValuesIndented() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("list", List.of(1, 2));
        inner.put("none", List.of());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", "a");
        json.put("yes", true);
        json.put("things", List.of(inner));
        json.put("words", List.of("a long sentence"));
        json.put("empty", Map.of());
        assertEquals("""
            {
              "text": "a",
              "yes": true,
              "things": [
                {
                  "list": [1, 2],
                  "none": []
                }
              ],
              "words": [
                "a long sentence"
              ],
              "empty": {}
            }
            """, JsonText.of(json));
    }

    @Test
    void writesTimesAsExactSeconds() {
        assertEquals("0\n", JsonText.of(Time.ZERO));
        assertEquals("12.345678\n", JsonText.of(Time.ofMicros(12_345_678)));
        assertEquals("100\n", JsonText.of(Time.ofMillis(100_000)));
        assertEquals("0.1\n", JsonText.of(new BigDecimal("0.100")));
    }

    @Test
    void everyCharacterComesBack() throws JsonProcessingException {
        StringBuilder all = new StringBuilder();
        for (int code = 0; code < 0x3000; code++) {
            all.appendCodePoint(code);
        }
        all.append("\uD83D\uDE00").append('\uD83D').append('x').append('\uDE00');
        assertEquals(all.toString(), new ObjectMapper().readValue(JsonText.of(all.toString()), String.class));
    }

    @Test
    void refusesWhatJsonCannotHold() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }
}
