package org.sequencemaker.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.time.Time;

class JsonTextTest {
    @Test
    void textsAreSpelledAsPythonSpellsThem() {
        assertEquals(
                "\"a\\\"\\\\\\n\\t\\u00e9\\ud83d\\ude00\\u007f\\u0000/\"", JsonText.quote("a\"\\\n\té😀\u007f\0/"));
    }

    @Test
    void anyTextComesBackFromItsSpelling() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
            }
            assertEquals(text.toString(), JsonText.unquote(JsonText.quote(text.toString())));
        }
    }

    @Test
    void secondsAreExactAndAsShortAsPythonHasThem() {
        assertEquals("0.0", JsonText.seconds(Time.ZERO));
        assertEquals("1.24", JsonText.seconds(Time.ofMillis(1240)));
        assertEquals("3600.0", JsonText.seconds(Time.ofMillis(3_600_000)));
        assertEquals("0.000001", JsonText.seconds(Time.ofMicros(1)));
        assertEquals("-1.05", JsonText.seconds(Time.ofMillis(-1050)));
    }

    @Test
    void timesComeBackFromTheirSpelling() throws CodecException {
        Random random = new Random(2);
        for (int i = 0; i < 5000; i++) {
            Time time = Time.ofMicros(random.nextLong(random.nextBoolean() ? 1_000_000 : 100_000_000_000_000L));
            assertEquals(time, read(JsonText.seconds(time)));
        }
    }

    @Test
    void timesAreReadHoweverTheyAreSpelled() throws CodecException {
        assertEquals(Time.ofMillis(1500), read("1.5000000000"));
        assertEquals(Time.ofMillis(1500), read("15e-1"));
        assertEquals(Time.ofMillis(1500), read("\" 1.5 \""));
        assertEquals(Time.ofMillis(-1500), read("-1.5"));
        assertEquals(Time.ofMicros(129_950_000), read("129.95000000000002"));
        assertNull(read("\"\""));
        assertNull(read("\".\""));
        assertNull(read("\"1.2.3\""));
        assertNull(read("1e300"));
        assertNull(read("true"));
        assertNull(read("99999999999999999999999"));
    }

    private static @Nullable Time read(String json) throws CodecException {
        Source source = Source.of("test.json", ("[" + json + "]").getBytes(StandardCharsets.UTF_8));
        return TimeReading.seconds(JsonDocument.parse(source).root().items().getFirst());
    }
}
