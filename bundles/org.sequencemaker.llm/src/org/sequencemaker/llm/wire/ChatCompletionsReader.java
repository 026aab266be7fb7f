package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.Reply;
import org.sequencemaker.llm.Usage;

/** Reads chunks of chat completions, with what the common servers do otherwise than OpenAI. */
final class ChatCompletionsReader implements Wire.Reader {
    private final AnswerBuilder answer;
    private final Asked asked;
    private final ThinkTags text;

    ChatCompletionsReader(AnswerBuilder answer, Asked asked) {
        this.answer = answer;
        this.asked = asked;
        this.text = new ThinkTags(answer);
    }

    @Override
    public void event(JsonNode chunk) throws WireException {
        JsonNode error = chunk.get("error");
        if (error != null && !error.isNull()) {
            throw new WireException(Faults.inStream(chunk, asked));
        }
        answer.model(Json.text(chunk, "model"));
        usage(chunk.get("usage"));
        JsonNode choices = chunk.get("choices");
        JsonNode choice = choices == null ? null : choices.get(0);
        if (choice == null) {
            return;
        }
        JsonNode delta = choice.get("delta");
        if (delta != null) {
            delta(delta);
        }
        stop(Json.text(choice, "finish_reason"));
    }

    @Override
    public void whole(JsonNode completion) throws WireException {
        event(completion);
        JsonNode choices = completion.get("choices");
        JsonNode choice = choices == null ? null : choices.get(0);
        JsonNode message = choice == null ? null : choice.get("message");
        if (message == null) {
            throw WireException.malformed("an answer without a message");
        }
        delta(message);
        text.end();
        if (!answer.isStopped()) {
            answer.stop(Reply.Stop.END);
        }
    }

    private void delta(JsonNode delta) {
        // DeepSeek, vLLM, llama.cpp and LM Studio use the first name, OpenRouter and Ollama the second.
        String thought = Json.text(delta, "reasoning_content");
        answer.thinking(thought.isEmpty() ? Json.text(delta, "reasoning") : thought);
        JsonNode content = delta.get("content");
        if (content != null && content.isTextual()) {
            text.text(content.asText());
        } else if (content != null && content.isArray()) {
            content.forEach(part -> text.text(Json.text(part, "text")));
        }
        text.text(Json.text(delta, "refusal"));
        JsonNode calls = delta.get("tool_calls");
        if (calls != null && calls.isArray() && !calls.isEmpty()) {
            text.end();
            calls.forEach(this::call);
        }
    }

    private void call(JsonNode call) {
        JsonNode function = call.get("function");
        JsonNode arguments = function == null ? null : function.get("arguments");
        String more = arguments == null || arguments.isNull()
                ? ""
                : arguments.isTextual() ? arguments.asText() : arguments.toString();
        answer.call(
                (int) Math.clamp(Json.number(call, "index"), -1, Integer.MAX_VALUE),
                Json.text(call, "id"),
                function == null ? "" : Json.text(function, "name"),
                more);
    }

    private void stop(String reason) {
        if (!reason.isEmpty()) {
            text.end();
        }
        switch (reason) {
            case "" -> {}
            case "length" -> answer.stop(Reply.Stop.LENGTH);
            case "content_filter" -> answer.stop(Reply.Stop.FILTER);
            case "tool_calls", "function_call" -> answer.stop(Reply.Stop.CALLS);
            default -> answer.stop(Reply.Stop.END);
        }
    }

    private void usage(@Nullable JsonNode usage) {
        if (usage == null || !usage.isObject()) {
            return;
        }
        JsonNode details = usage.get("prompt_tokens_details");
        long cached = details == null ? -1 : Json.number(details, "cached_tokens");
        answer.used(new Usage(
                Json.number(usage, "prompt_tokens"),
                cached < 0 ? Json.number(usage, "prompt_cache_hit_tokens") : cached,
                -1,
                Json.number(usage, "completion_tokens")));
    }

    @Override
    public boolean isComplete() {
        return answer.isStopped();
    }

    @Override
    public boolean isOver() {
        // What was used comes after the reason for stopping.
        return false;
    }
}
