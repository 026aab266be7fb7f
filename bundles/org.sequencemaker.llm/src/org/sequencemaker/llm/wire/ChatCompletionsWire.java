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

/** Writes OpenAI's chat completions, as far as all servers that claim to speak them agree. */
final class ChatCompletionsWire implements Wire {
    @Override
    public String path() {
        return "chat/completions";
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
        ArrayNode messages = body.putArray("messages");
        if (!request.system().isEmpty()) {
            messages.addObject().put("role", "system").put("content", request.system());
        }
        for (Message message : request.messages()) {
            switch (message.role()) {
                case USER -> content(messages.addObject().put("role", "user"), message.parts());
                case ASSISTANT -> assistant(messages.addObject().put("role", "assistant"), message);
                case TOOL -> results(messages, message.of(Part.Result.class));
            }
        }
        tools(body, request.tools());
        body.put("stream", true);
        if (!quirks.contains(Quirk.NO_STREAM_OPTIONS)) {
            body.putObject("stream_options").put("include_usage", true);
        }
        if (request.maxTokens() > 0) {
            // Servers of others know the old name alone; OpenAI's newer models refuse it.
            String name = quirks.contains(Quirk.OTHER_MAX_TOKENS) ? "max_completion_tokens" : "max_tokens";
            body.put(name, request.maxTokens());
        }
        if (request.thinkingTokens() > 0 && !quirks.contains(Quirk.NO_EFFORT)) {
            body.put("reasoning_effort", effort(request.thinkingTokens()));
        }
        Json.parameters(body, request.parameters(), quirks);
        return body;
    }

    /** These servers take three words where others take a number. */
    static String effort(int thinkingTokens) {
        return thinkingTokens <= 2048 ? "low" : thinkingTokens <= 8192 ? "medium" : "high";
    }

    private static void tools(ObjectNode body, List<Tool> tools) throws WireException {
        if (tools.isEmpty()) {
            return;
        }
        ArrayNode list = body.putArray("tools");
        for (Tool tool : tools) {
            ObjectNode function = list.addObject().put("type", "function").putObject("function");
            function.put("name", tool.name()).put("description", tool.description());
            function.set("parameters", Json.schema(tool));
        }
    }

    private static void content(ObjectNode message, List<Part> parts) throws WireException {
        if (parts.stream().allMatch(part -> part instanceof Part.Text)) {
            // A plain text, as small servers know no other.
            message.put("content", new Message(Message.Role.USER, parts).text());
            return;
        }
        ArrayNode content = message.putArray("content");
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> content.addObject().put("type", "text").put("text", text.text());
                case Part.Image image -> image(content, image);
                case Part.Audio audio -> audio(content, audio);
                case Part.Thinking thinking -> {}
                case Part.Call call -> {}
                case Part.Result result -> {}
            }
        }
    }

    private static void image(ArrayNode content, Part.Image image) {
        content.addObject()
                .put("type", "image_url")
                .putObject("image_url")
                .put("url", "data:" + image.mediaType() + ";base64," + Json.base64(image.content()));
    }

    private static void audio(ArrayNode content, Part.Audio audio) throws WireException {
        String format = switch (audio.mediaType()) {
            case "audio/wav", "audio/x-wav", "audio/wave" -> "wav";
            case "audio/mpeg", "audio/mp3" -> "mp3";
            default ->
                throw new WireException(new Fault.BadRequest(
                        0, "sound is sent as audio/wav or audio/mpeg, not as " + audio.mediaType()));
        };
        content.addObject()
                .put("type", "input_audio")
                .putObject("input_audio")
                .put("data", Json.base64(audio.content()))
                .put("format", format);
    }

    private static void assistant(ObjectNode message, Message said) {
        List<Part.Call> calls = said.calls();
        String text = said.text();
        if (text.isEmpty() && !calls.isEmpty()) {
            message.putNull("content");
        } else {
            message.put("content", text);
        }
        if (calls.isEmpty()) {
            return;
        }
        ArrayNode list = message.putArray("tool_calls");
        for (Part.Call call : calls) {
            list.addObject()
                    .put("id", call.id())
                    .put("type", "function")
                    .putObject("function")
                    .put("name", call.tool())
                    .put("arguments", call.problem().isEmpty() ? call.arguments() : "{}");
        }
    }

    private static void results(ArrayNode messages, List<Part.Result> results) throws WireException {
        for (Part.Result result : results) {
            messages.addObject()
                    .put("role", "tool")
                    .put("tool_call_id", result.id())
                    .put("content", result.text());
        }
        // A result holds words alone here, so pictures follow as if the user sent them.
        for (Part.Result result : results) {
            if (!result.media().isEmpty()) {
                ArrayNode content = messages.addObject().put("role", "user").putArray("content");
                content.addObject().put("type", "text").put("text", "Belongs to the result of call " + result.id());
                result.media().forEach(image -> image(content, image));
            }
        }
    }

    @Override
    public Reader reader(AnswerBuilder answer, Asked asked) {
        return new ChatCompletionsReader(answer, asked);
    }
}
