package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.Fault;
import org.sequencemaker.llm.Tool;

/** Trees of JSON, read from strangers: nothing need be there, nor be what it should. */
public final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Returns a tree, or null if the text is not JSON. */
    public static @Nullable JsonNode read(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            return tree == null || tree.isMissingNode() ? null : tree;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Returns a text field, empty if it is not there or is no text. */
    public static String text(JsonNode node, String field) {
        JsonNode found = node.get(field);
        return found != null && found.isTextual() ? found.asText() : "";
    }

    /** Returns a whole number, or -1. */
    public static long number(JsonNode node, String field) {
        JsonNode found = node.get(field);
        return found != null && found.isNumber() ? found.asLong() : -1;
    }

    /** Returns what an object may be read from; a call whose arguments are broken is sent back without any. */
    static JsonNode argumentsOrNone(String arguments) {
        JsonNode tree = read(arguments);
        return tree != null && tree.isObject() ? tree : object();
    }

    static JsonNode schema(Tool tool) throws WireException {
        JsonNode schema = read(tool.schema());
        if (schema == null || !schema.isObject()) {
            throw new WireException(
                    new Fault.BadRequest(0, "the schema of the tool " + tool.name() + " is not a JSON object"));
        }
        return schema;
    }

    /** Whole numbers are written as such: some servers refuse 5.0 for {@code top_k}. */
    static void parameters(ObjectNode to, Map<String, Double> parameters, Set<Quirk> quirks) {
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (name.equals("temperature") && quirks.contains(Quirk.NO_TEMPERATURE)) {
                return;
            }
            if (value == Math.rint(value) && Math.abs(value) < 1e9) {
                to.put(name, value.longValue());
            } else {
                to.put(name, value);
            }
        });
    }

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
