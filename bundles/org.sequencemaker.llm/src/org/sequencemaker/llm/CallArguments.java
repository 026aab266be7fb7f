package org.sequencemaker.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Looks at arguments that a model wrote. */
final class CallArguments {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private CallArguments() {}

    static String problem(String arguments) {
        try {
            JsonNode tree = JSON.readTree(arguments);
            return tree != null && tree.isObject()
                    ? ""
                    : "the arguments of a call are a JSON object such as {\"name\": 1}, not "
                            + Words.bounded(arguments, 80);
        } catch (JsonProcessingException e) {
            return "the arguments are not JSON: " + Words.bounded(String.valueOf(e.getOriginalMessage()), 160)
                    + (e.getLocation() == null
                            ? ""
                            : ", at character " + e.getLocation().getCharOffset());
        }
    }
}
