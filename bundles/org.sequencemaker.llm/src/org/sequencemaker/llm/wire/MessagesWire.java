package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.llm.Fault;
import org.sequencemaker.llm.Message;
import org.sequencemaker.llm.Part;
import org.sequencemaker.llm.Request;
import org.sequencemaker.llm.Tool;

/** Writes Anthropic's messages. */
final class MessagesWire implements Wire {
    static final String SEAL = "messages:";
    static final String HIDDEN = "messages-redacted:";

    /** This protocol wants a limit; so much do all models that it is spoken with allow. */
    private static final int USUAL_TOKENS = 8192;

    @Override
    public String path() {
        return "messages";
    }

    @Override
    public String modelsPath() {
        // Else it lists twenty.
        return "models?limit=1000";
    }

    @Override
    public Map.Entry<String, String> keyHeader() {
        return Map.entry("x-api-key", "");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("anthropic-version", "2023-06-01");
    }

    @Override
    public ObjectNode write(Request request, Set<Quirk> quirks) throws WireException {
        ObjectNode body = Json.object();
        body.put("model", request.model());
        int most = request.maxTokens() > 0 ? request.maxTokens() : USUAL_TOKENS;
        boolean thinks = request.thinkingTokens() > 0 && !quirks.contains(Quirk.NO_EFFORT);
        body.put("max_tokens", thinks ? most + request.thinkingTokens() : most);
        body.put("stream", true);
        if (thinks) {
            body.putObject("thinking")
                    .put("type", "enabled")
                    // The least the protocol allows.
                    .put("budget_tokens", Math.max(1024, request.thinkingTokens()));
        }
        if (!request.system().isEmpty()) {
            ObjectNode system = body.putArray("system").addObject();
            system.put("type", "text").put("text", request.system());
            remember(system);
        }
        tools(body, request.tools());
        messages(body.putArray("messages"), request.messages());
        Json.parameters(body, request.parameters(), quirks);
        return body;
    }

    /** Up to here the server may take its cache: tools and system message stay the same over a conversation. */
    private static void remember(ObjectNode block) {
        block.putObject("cache_control").put("type", "ephemeral");
    }

    private static void tools(ObjectNode body, List<Tool> tools) throws WireException {
        if (tools.isEmpty()) {
            return;
        }
        ArrayNode list = body.putArray("tools");
        for (Tool tool : tools) {
            ObjectNode one = list.addObject();
            one.put("name", tool.name()).put("description", tool.description());
            one.set("input_schema", Json.schema(tool));
        }
    }

    private static void messages(ArrayNode list, List<Message> messages) throws WireException {
        String role = "";
        ArrayNode content = Json.array();
        for (Message message : messages) {
            String next = message.role() == Message.Role.ASSISTANT ? "assistant" : "user";
            if (!next.equals(role)) {
                // Two messages of one side are one here, such as results and what the user says after them.
                content = list.addObject().put("role", next).putArray("content");
                role = next;
            }
            for (Part part : message.parts()) {
                part(content, part);
            }
        }
        if (!content.isEmpty()
                && content.get(content.size() - 1) instanceof ObjectNode last
                && !Json.text(last, "type").endsWith("thinking")) {
            remember(last);
        }
    }

    private static void part(ArrayNode content, Part part) throws WireException {
        switch (part) {
            case Part.Text text -> {
                if (!text.text().isBlank()) {
                    content.addObject().put("type", "text").put("text", text.text());
                }
            }
            case Part.Thinking thinking -> thinking(content, thinking);
            case Part.Image image -> image(content, image);
            case Part.Audio audio ->
                throw new WireException(new Fault.BadRequest(0, "servers of this kind do not hear sound"));
            case Part.Call call -> {
                ObjectNode block = content.addObject();
                block.put("type", "tool_use").put("id", id(call.id())).put("name", call.tool());
                block.set("input", Json.argumentsOrNone(call.arguments()));
            }
            case Part.Result result -> result(content, result);
        }
    }

    private static void thinking(ArrayNode content, Part.Thinking thinking) {
        if (thinking.seal().startsWith(SEAL)) {
            content.addObject()
                    .put("type", "thinking")
                    .put("thinking", thinking.text())
                    .put("signature", thinking.seal().substring(SEAL.length()));
        } else if (thinking.seal().startsWith(HIDDEN)) {
            content.addObject()
                    .put("type", "redacted_thinking")
                    .put("data", thinking.seal().substring(HIDDEN.length()));
        }
    }

    private static void image(ArrayNode content, Part.Image image) {
        content.addObject()
                .put("type", "image")
                .putObject("source")
                .put("type", "base64")
                .put("media_type", image.mediaType())
                .put("data", Json.base64(image.content()));
    }

    private static void result(ArrayNode content, Part.Result result) {
        ObjectNode block = content.addObject();
        block.put("type", "tool_result").put("tool_use_id", id(result.id()));
        if (result.failed()) {
            block.put("is_error", true);
        }
        ArrayNode inner = block.putArray("content");
        if (!result.text().isBlank()) {
            inner.addObject().put("type", "text").put("text", result.text());
        }
        result.media().forEach(image -> image(inner, image));
    }

    /** Names of calls that another server gave can have signs that this one refuses. */
    private static String id(String id) {
        return id.replaceAll("[^a-zA-Z0-9_-]", "_");
    }

    @Override
    public Reader reader(AnswerBuilder answer, Asked asked) {
        return new MessagesReader(answer, asked);
    }
}
