package org.sequencemaker.plugin.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a call. A class of its own, so that tests compile without a JSON library on their path. */
final class JsonArguments {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, @Nullable Object>> ARGUMENTS = new TypeReference<>() {};

    private JsonArguments() {}

    /** Returns the arguments, or null if the text is no JSON object. */
    static @Nullable Map<String, @Nullable Object> read(String json) {
        try {
            return JSON.readValue(json, ARGUMENTS);
        } catch (JsonProcessingException e) {
            // Models do write such things; that they are told so is part of what is tested.
            return null;
        }
    }
}
