package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Writes OpenAI's responses. The server is asked to keep nothing, so sealed thinking travels with the conversation. */
final class ResponsesWire implements Wire {
    static final String SEAL = "responses:";

    @Override
    public String path() {
        return "responses";
    }

    @Override
    public Map.Entry<String, String> keyHeader() {
        return Map.entry("Authorization", "Bearer ");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of();
    }

    @Override
    public ObjectNode write(Request request, Set<Quirk> quirks) throws WireException {
        ObjectNode body = Json.object();
        body.put("model", request.model());
        if (!request.system().isEmpty()) {
            body.put("instructions", request.system());
        }
        ArrayNode input = body.putArray("input");
        for (Message message : request.messages()) {
            switch (message.role()) {
                case USER -> user(input, message.parts());
                case ASSISTANT -> assistant(input, message.parts());
                case TOOL -> results(input, message.of(Part.Result.class));
            }
        }
        tools(body, request.tools());
        body.put("stream", true).put("store", false);
        if (!quirks.contains(Quirk.NO_SEALED_THINKING)) {
            body.putArray("include").add("reasoning.encrypted_content");
        }
        if (request.maxTokens() > 0) {
            body.put("max_output_tokens", request.maxTokens() + request.thinkingTokens());
        }
        if (request.thinkingTokens() > 0 && !quirks.contains(Quirk.NO_EFFORT)) {
            body.putObject("reasoning")
                    .put("effort", ChatCompletionsWire.effort(request.thinkingTokens()))
                    .put("summary", "auto");
        }
        Json.parameters(body, request.parameters(), quirks);
        return body;
    }

    private static void tools(ObjectNode body, List<Tool> tools) throws WireException {
        if (tools.isEmpty()) {
            return;
        }
        ArrayNode list = body.putArray("tools");
        for (Tool tool : tools) {
            ObjectNode one = list.addObject();
            one.put("type", "function").put("name", tool.name()).put("description", tool.description());
            one.set("parameters", Json.schema(tool));
            // Strict schemas allow no parameter that may be left out.
            one.put("strict", false);
        }
    }

    private static void user(ArrayNode input, List<Part> parts) throws WireException {
        ArrayNode content = input.addObject().put("role", "user").putArray("content");
        for (Part part : parts) {
            switch (part) {
                case Part.Text text ->
                    content.addObject().put("type", "input_text").put("text", text.text());
                case Part.Image image -> image(content, image);
                case Part.Audio audio ->
                    throw new WireException(new Fault.BadRequest(
                            0, "responses carry no sound; chat completions do, for models that hear"));
                case Part.Thinking thinking -> {}
                case Part.Call call -> {}
                case Part.Result result -> {}
            }
        }
    }

    private static void image(ArrayNode content, Part.Image image) {
        content.addObject()
                .put("type", "input_image")
                .put("image_url", "data:" + image.mediaType() + ";base64," + Json.base64(image.content()));
    }

    private static void assistant(ArrayNode input, List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> {
                    if (!text.text().isEmpty()) {
                        input.addObject()
                                .put("role", "assistant")
                                .putArray("content")
                                .addObject()
                                .put("type", "output_text")
                                .put("text", text.text());
                    }
                }
                case Part.Thinking thinking -> {
                    JsonNode item = thinking.seal().startsWith(SEAL)
                            ? Json.read(thinking.seal().substring(SEAL.length()))
                            : null;
                    if (item != null) {
                        input.add(item);
                    }
                }
                case Part.Call call ->
                    input.addObject()
                            .put("type", "function_call")
                            .put("call_id", call.id())
                            .put("name", call.tool())
                            .put("arguments", call.problem().isEmpty() ? call.arguments() : "{}");
                case Part.Image image -> {}
                case Part.Audio audio -> {}
                case Part.Result result -> {}
            }
        }
    }

    private static void results(ArrayNode input, List<Part.Result> results) {
        for (Part.Result result : results) {
            ObjectNode item = input.addObject();
            item.put("type", "function_call_output").put("call_id", result.id());
            if (result.media().isEmpty()) {
                item.put("output", result.text());
            } else {
                ArrayNode output = item.putArray("output");
                output.addObject().put("type", "input_text").put("text", result.text());
                result.media().forEach(image -> image(output, image));
            }
        }
    }

    @Override
    public Reader reader(AnswerBuilder answer, Asked asked) {
        return new ResponsesReader(answer, asked);
    }
}
