package org.sequencemaker.assistant.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.assistant.loop.Caps;

/** What the user has set about models, as a text for the settings; there are no keys in it. */
final class EndpointJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 200;

    private EndpointJson() {}

    static String write(EndpointSettings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("chosen", settings.chosen());
        ArrayNode all = root.putArray("endpoints");
        for (ModelEndpoint one : settings.endpoints()) {
            if (!one.isOffline()) {
                all.addObject()
                        .put("id", one.id())
                        .put("provider", one.provider())
                        .put("name", one.name())
                        .put("baseUrl", one.baseUrl())
                        .put("model", one.model())
                        .put("contextTokens", one.contextTokens())
                        .put("hasKey", one.hasKey())
                        .put("told", one.isTold());
            }
        }
        Caps caps = settings.caps();
        root.putObject("caps")
                .put("calls", caps.calls())
                .put("tokens", caps.tokens())
                .put("cost", caps.cost())
                .put("seconds", caps.time().toSeconds());
        root.putObject("sampling")
                .put("temperature", settings.sampling().temperature())
                .put("maxTokens", settings.sampling().maxTokens());
        root.put("takesAtOnce", settings.takesAtOnce());
        return root.toString();
    }

    /** Returns what a text says; what is wrong in it is left out. */
    static EndpointSettings read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            List<ModelEndpoint> endpoints = new ArrayList<>();
            for (JsonNode one : root.path("endpoints")) {
                if (endpoints.size() < MOST
                        && !one.path("id").asText().isEmpty()
                        && !one.path("provider").asText().isEmpty()) {
                    endpoints.add(endpoint(one));
                }
            }
            JsonNode caps = root.path("caps");
            JsonNode sampling = root.path("sampling");
            return new EndpointSettings(
                    endpoints,
                    root.path("chosen").asText(ModelEndpoint.OFFLINE.id()),
                    caps.isObject() ? caps(caps) : Caps.USUAL,
                    new Sampling(
                            sampling.path("temperature").asDouble(-1),
                            Math.max(0, sampling.path("maxTokens").asInt())),
                    root.path("takesAtOnce").asBoolean());
        } catch (JsonProcessingException e) {
            System.getLogger(EndpointJson.class.getName())
                    .log(System.Logger.Level.WARNING, "what was set about models cannot be read; it starts afresh", e);
            return EndpointSettings.STANDARD;
        }
    }

    private static ModelEndpoint endpoint(JsonNode one) {
        return new ModelEndpoint(
                one.path("id").asText(),
                one.path("provider").asText(),
                one.path("name").asText(one.path("provider").asText()),
                one.path("baseUrl").asText(),
                one.path("model").asText(),
                Math.max(0, one.path("contextTokens").asInt()),
                one.path("hasKey").asBoolean(),
                one.path("told").asBoolean());
    }

    private static Caps caps(JsonNode caps) {
        double cost = caps.path("cost").asDouble();
        return new Caps(
                Math.max(0, caps.path("calls").asInt()),
                Math.max(0, caps.path("tokens").asLong()),
                cost > 0 && cost < 1e9 ? cost : 0,
                Duration.ofSeconds(Math.clamp(caps.path("seconds").asLong(), 0, 86_400)));
    }
}
