package org.sequencemaker.assistant.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.tool.ToolParameter;
import org.sequencemaker.extension.tool.ToolParameter.Type;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Refusal;

class ToolSchemaTest {
    @Test
    void parametersAreWrittenAsJsonSchema() {
        ToolParameter part = new ToolParameter(
                "part", Type.OBJECT, "A part.", false, "", NONE, NONE, List.of(), List.of(parameter("at", Type.TIME)));
        ToolSpec tool = new ToolSpec(
                "flash",
                "Flash",
                "Flashes.",
                ToolSpec.Effect.EDITS,
                ToolSpec.Consent.ALLOW,
                true,
                List.of(
                        parameter("colour", Type.COLOUR),
                        new ToolParameter("times", Type.INTEGER, "How often.", false, "3", 1, 9, List.of(), List.of()),
                        new ToolParameter(
                                "shape", Type.TEXT, "", false, "", NONE, NONE, List.of("hard", "soft"), List.of()),
                        new ToolParameter("parts", Type.LIST, "", false, "", NONE, NONE, List.of(), List.of(part))));
        assertEquals(
                "{\"type\":\"object\",\"properties\":{"
                        + "\"colour\":{\"type\":\"string\",\"description\":\"What. A name such as \\\"red\\\", or \\\"#ff8000\\\".\"},"
                        + "\"times\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9,\"description\":\"How often. Default: 3.\"},"
                        + "\"shape\":{\"type\":\"string\",\"enum\":[\"hard\",\"soft\"]},"
                        + "\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{"
                        + "\"at\":{\"type\":\"string\",\"description\":\"What. Seconds such as \\\"62.5\\\", \\\"1:02.5\\\", \\\"bar 5 beat 2\\\", or a section.\"}},"
                        + "\"required\":[\"at\"],\"description\":\"A part.\"}}},"
                        + "\"required\":[\"colour\"]}",
                ToolSchema.of(tool).schema());
    }

    @Test
    void argumentsAreReadAndWhatIsWrongIsSaid() {
        assertEquals(Map.of("a", 1, "b", List.of("x")), CallArguments.read("{\"a\":1,\"b\":[\"x\"]}"));
        assertEquals(Map.of(), CallArguments.read(" "));
        for (String broken : List.of("{\"a\":", "[1]", "\"x\"", "null", "{} {}", "{'a':1}", "x".repeat(5000))) {
            Refusal refusal = assertThrows(Refusal.class, () -> CallArguments.read(broken), broken);
            assertTrue(refusal.reason().contains("JSON"), refusal.reason());
            assertTrue(refusal.reason().length() < 600, refusal.reason());
        }
    }

    @Test
    void theSameArgumentsAreTheSameHoweverTheyAreWritten() {
        assertEquals(
                CallArguments.canonical("{\"a\":{\"x\":1,\"y\":2},\"b\":[1,2]}"),
                CallArguments.canonical(" {\"b\": [1, 2], \"a\": {\"y\":2, \"x\":1}}"));
        assertEquals("{\"a\":", CallArguments.canonical(" {\"a\":"));
    }

    private static final double NONE = Double.NaN;

    private static ToolParameter parameter(String name, Type type) {
        return new ToolParameter(name, type, "What.", true, "", NONE, NONE, List.of(), List.of());
    }
}
