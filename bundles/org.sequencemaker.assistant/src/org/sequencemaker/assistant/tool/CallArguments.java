package org.sequencemaker.assistant.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;

/** Reads the arguments that a model wrote. */
public final class CallArguments {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};
    private static final int QUOTED = 120;

    private CallArguments() {}

    /**
     * Returns the fields.
     *
     * @throws Refusal if they are no JSON object, in words for the model
     */
    public static Map<String, ? extends @Nullable Object> read(String arguments) {
        try {
            return JSON.convertValue(tree(arguments), FIELDS);
        } catch (IllegalArgumentException e) {
            throw new Refusal("the arguments cannot be read; send one JSON object such as {\"name\": 1}");
        }
    }

    private static JsonNode tree(String arguments) {
        try {
            JsonNode tree = JSON.readTree(arguments.isBlank() ? "{}" : arguments);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new Refusal("the arguments are not JSON (" + e.getOriginalMessage() + "): " + quoted(arguments)
                    + "; send one JSON object such as {\"name\": 1}");
        }
        throw new Refusal("the arguments are not a JSON object: " + quoted(arguments));
    }

    private static String quoted(String arguments) {
        return arguments.length() <= QUOTED ? arguments : arguments.substring(0, QUOTED) + "…";
    }

    /** Returns the arguments in a form that is the same for all ways to write the same. */
    public static String canonical(String arguments) {
        try {
            // Through maps, as trees keep the order in which they were written.
            return JSON.writeValueAsString(
                    JSON.treeToValue(JSON.readTree(arguments.isBlank() ? "{}" : arguments), Object.class));
        } catch (JsonProcessingException e) {
            return arguments.strip();
        }
    }
}
