package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.Reply;
import org.sequencemaker.llm.Usage;

/** Reads Anthropic's events. */
final class MessagesReader implements Wire.Reader {
    private final AnswerBuilder answer;
    private final Asked asked;
    private long input = -1;
    private long cached = -1;
    private long written = -1;
    private long output = -1;
    private boolean ended;

    MessagesReader(AnswerBuilder answer, Asked asked) {
        this.answer = answer;
        this.asked = asked;
    }

    @Override
    public void event(JsonNode event) throws WireException {
        switch (Json.text(event, "type")) {
            case "message_start" -> {
                JsonNode message = event.path("message");
                answer.model(Json.text(message, "model"));
                usage(message.get("usage"));
            }
            case "content_block_start" -> begin(slot(event), event.path("content_block"));
            case "content_block_delta" -> delta(slot(event), event.path("delta"));
            case "content_block_stop" -> answer.close();
            case "message_delta" -> {
                stop(Json.text(event.path("delta"), "stop_reason"));
                usage(event.get("usage"));
            }
            case "message_stop" -> ended = true;
            case "error" -> throw new WireException(Faults.inStream(event, asked));
            default -> {
                // Pings, and what is invented later.
            }
        }
    }

    @Override
    public void whole(JsonNode message) throws WireException {
        JsonNode content = message.get("content");
        if (content == null || !content.isArray()) {
            throw WireException.malformed("an answer without a content");
        }
        answer.model(Json.text(message, "model"));
        usage(message.get("usage"));
        int slot = 0;
        for (JsonNode block : content) {
            begin(slot, block);
            String signature = Json.text(block, "signature");
            if (!signature.isEmpty()) {
                answer.seal(MessagesWire.SEAL + signature);
            }
            answer.close();
            slot++;
        }
        stop(Json.text(message, "stop_reason"));
        ended = true;
    }

    private static int slot(JsonNode event) {
        return (int) Math.clamp(Json.number(event, "index"), 0, Integer.MAX_VALUE);
    }

    private void begin(int slot, JsonNode block) {
        answer.close();
        switch (Json.text(block, "type")) {
            case "text" -> answer.text(Json.text(block, "text"));
            case "thinking" -> answer.thinking(Json.text(block, "thinking"));
            case "redacted_thinking" -> answer.seal(MessagesWire.HIDDEN + Json.text(block, "data"));
            case "tool_use" -> {
                JsonNode whole = block.path("input");
                answer.call(
                        slot,
                        Json.text(block, "id"),
                        Json.text(block, "name"),
                        whole.isEmpty() ? "" : whole.toString());
            }
            default -> {
                // Results of the server's own tools: we ask for none.
            }
        }
    }

    private void delta(int slot, JsonNode delta) {
        switch (Json.text(delta, "type")) {
            case "text_delta" -> answer.text(Json.text(delta, "text"));
            case "thinking_delta" -> answer.thinking(Json.text(delta, "thinking"));
            case "signature_delta" -> answer.seal(MessagesWire.SEAL + Json.text(delta, "signature"));
            case "input_json_delta" -> answer.call(slot, "", "", Json.text(delta, "partial_json"));
            default -> {
                // What is invented later.
            }
        }
    }

    private void stop(String reason) {
        switch (reason) {
            case "" -> {}
            case "max_tokens", "model_context_window_exceeded" -> answer.stop(Reply.Stop.LENGTH);
            case "tool_use" -> answer.stop(Reply.Stop.CALLS);
            case "refusal" -> answer.stop(Reply.Stop.FILTER);
            default -> answer.stop(Reply.Stop.END);
        }
    }

    /** What was sent comes in three numbers here: new, from the cache, written to it. */
    private void usage(@Nullable JsonNode usage) {
        if (usage == null || !usage.isObject()) {
            return;
        }
        long fresh = Json.number(usage, "input_tokens");
        long read = Json.number(usage, "cache_read_input_tokens");
        long made = Json.number(usage, "cache_creation_input_tokens");
        if (fresh >= 0) {
            input = fresh + Math.max(0, read) + Math.max(0, made);
        }
        cached = read >= 0 ? read : cached;
        written = made >= 0 ? made : written;
        long wrote = Json.number(usage, "output_tokens");
        output = wrote >= 0 ? wrote : output;
        answer.used(new Usage(input, cached, written, output));
    }

    @Override
    public boolean isComplete() {
        return ended || answer.isStopped();
    }

    @Override
    public boolean isOver() {
        return ended;
    }
}
