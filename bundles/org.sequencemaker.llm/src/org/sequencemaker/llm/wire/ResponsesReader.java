package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sequencemaker.llm.Reply;
import org.sequencemaker.llm.Usage;

/** Reads the events of OpenAI's responses. */
final class ResponsesReader implements Wire.Reader {
    private final AnswerBuilder answer;
    private final Asked asked;

    ResponsesReader(AnswerBuilder answer, Asked asked) {
        this.answer = answer;
        this.asked = asked;
    }

    @Override
    public void event(JsonNode event) throws WireException {
        switch (Json.text(event, "type")) {
            case "response.created", "response.in_progress" -> answer.model(Json.text(event.path("response"), "model"));
            case "response.output_text.delta", "response.refusal.delta" -> answer.text(Json.text(event, "delta"));
            case "response.reasoning_summary_text.delta", "response.reasoning_text.delta" ->
                answer.thinking(Json.text(event, "delta"));
            case "response.output_item.added" -> begin(slot(event), event.path("item"));
            case "response.function_call_arguments.delta" ->
                answer.call(slot(event), "", "", Json.text(event, "delta"));
            case "response.output_item.done" -> end(slot(event), event.path("item"));
            case "response.completed", "response.incomplete" -> complete(event.path("response"));
            case "response.failed" -> throw new WireException(Faults.inStream(event.path("response"), asked));
            case "error" -> throw new WireException(Faults.inStream(event, asked));
            default -> {
                // Beginnings and ends of what was told piece by piece, and what is invented later.
            }
        }
    }

    @Override
    public void whole(JsonNode response) throws WireException {
        JsonNode output = response.get("output");
        if (output == null || !output.isArray()) {
            throw WireException.malformed("an answer without an output");
        }
        int slot = 0;
        for (JsonNode item : output) {
            for (JsonNode part : item.path("content")) {
                answer.text(Json.text(part, "text"));
            }
            begin(slot, item);
            end(slot, item);
            slot++;
        }
        complete(response);
    }

    private static int slot(JsonNode event) {
        return (int) Math.clamp(Json.number(event, "output_index"), -1, Integer.MAX_VALUE);
    }

    private void begin(int slot, JsonNode item) {
        answer.close();
        if (Json.text(item, "type").equals("function_call")) {
            answer.call(slot, Json.text(item, "call_id"), Json.text(item, "name"), "");
        }
    }

    private void end(int slot, JsonNode item) {
        switch (Json.text(item, "type")) {
            case "function_call" -> answer.wholeArguments(slot, Json.text(item, "arguments"));
            case "reasoning" -> {
                if (item instanceof ObjectNode found
                        && !Json.text(item, "encrypted_content").isEmpty()) {
                    ObjectNode kept = found.deepCopy();
                    kept.remove("status");
                    answer.seal(ResponsesWire.SEAL + kept);
                }
            }
            default -> {
                // Text was told as it came.
            }
        }
        answer.close();
    }

    private void complete(JsonNode response) throws WireException {
        JsonNode usage = response.path("usage");
        if (usage.isObject()) {
            answer.used(new Usage(
                    Json.number(usage, "input_tokens"),
                    Json.number(usage.path("input_tokens_details"), "cached_tokens"),
                    -1,
                    Json.number(usage, "output_tokens")));
        }
        answer.model(Json.text(response, "model"));
        JsonNode error = response.get("error");
        if (error != null && error.isObject()) {
            throw new WireException(Faults.inStream(response, asked));
        }
        String reason = Json.text(response.path("incomplete_details"), "reason");
        answer.stop(
                reason.contains("tokens")
                        ? Reply.Stop.LENGTH
                        : reason.contains("filter") ? Reply.Stop.FILTER : Reply.Stop.END);
    }

    @Override
    public boolean isComplete() {
        return answer.isStopped();
    }
}
