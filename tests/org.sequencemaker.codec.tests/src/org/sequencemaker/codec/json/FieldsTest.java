package org.sequencemaker.codec.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.Kept;

class FieldsTest {
    private final KeptShapes shapes = new KeptShapes();

    @Test
    void anObjectSpelledAsWeWouldSpellItKeepsNothing() throws CodecException {
        assertSame(Kept.NOTHING, keep("{ \"a\": 1, \"b\" : [ 1,2 ] }", thing("1", "[1,2]")));
    }

    @Test
    void objectsWithTheSameOrderOfFieldsShareIt() throws CodecException {
        Kept first = keep("{\"b\":[],\"a\":1}", thing("1", "[]"));
        assertSame(first, keep("{\"b\":[2],\"a\":3}", thing("3", "[2]")));
        assertEquals("{\"b\":[7],\"a\":8}", written(first, "8", "[7]"));
    }

    @Test
    void anotherSpellingStaysAsLongAsTheValueDoes() throws CodecException {
        Kept kept = keep("{\"a\":1.0,\"b\":[]}", thing("1", "[]"));
        assertEquals("{\"a\":1.0,\"b\":[]}", written(kept, "1", "[]"));
        assertEquals("{\"a\":2,\"b\":[]}", written(kept, "2", "[]"));
    }

    @Test
    void unknownFieldsStayInTheirPlaces() throws CodecException {
        Kept kept = keep("{\"x\":1.00,\"a\":1,\"y\":{\"z\":[ ]},\"b\":[]}", thing("1", "[]"));
        assertEquals("{\"x\":1.00,\"a\":2,\"y\":{\"z\":[ ]},\"b\":[3]}", written(kept, "2", "[3]"));
    }

    @Test
    void fieldsThatWereNotThereComeLastAndOnlyIfTheyDifferFromTheirDefault() throws CodecException {
        Kept kept = keep("{\"x\":1}", thing("0", "[]"));
        assertEquals("{\"x\":1}", written(kept, "0", "[]"));
        assertEquals("{\"x\":1,\"a\":5}", written(kept, "5", "[]"));
    }

    @Test
    void aFieldTheObjectCannotHaveStaysOnlyUntilItCan() throws CodecException {
        Fields without = new Fields(Kept.NOTHING).required("a", "1").absent("c");
        Kept kept = keep("{\"a\":1,\"c\":null}", without);
        assertEquals(
                "{\"a\":1,\"c\":null}",
                new Fields(kept).required("a", "1").absent("c").compact());
        assertEquals(
                "{\"a\":1,\"c\":9}",
                new Fields(kept).required("a", "1").optional("c", "9", false).compact());
    }

    private Kept keep(String json, Fields fields) throws CodecException {
        Source source = Source.of("test.json", json.getBytes(StandardCharsets.UTF_8));
        return fields.keep(JsonDocument.parse(source).root(), Set.of(), shapes);
    }

    private static Fields thing(String a, String b) {
        return thing(Kept.NOTHING, a, b);
    }

    private static Fields thing(Kept kept, String a, String b) {
        return new Fields(kept).required("a", a, a.equals("0")).required("b", b, b.equals("[]"));
    }

    private static String written(Kept kept, String a, String b) {
        return thing(kept, a, b).compact();
    }
}
