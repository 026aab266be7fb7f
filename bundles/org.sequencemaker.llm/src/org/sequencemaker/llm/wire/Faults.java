package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.Fault;

/** Finds out what an error means. Servers agree on the numbers and on little else, so their words count too. */
public final class Faults {
    private static final Pattern TOO_LONG = Pattern.compile("context_length|context length|context window|context size"
            + "|maximum context|prompt is too long|too many (input )?tokens|input is too long|exceeds? the (available )?context"
            + "|input length and .max_tokens. exceed|string_above_max_length");
    private static final Pattern NO_MODEL =
            Pattern.compile("model_not_found|model_not_exist|no such model|unknown model"
                    + "|model .{0,100}(not found|does not exist|is not found|not available|not a valid)|not a valid model"
                    + "|invalid model|not_found_error model:");
    private static final Pattern BAD_KEY =
            Pattern.compile("invalid_api_key|api.?key not valid|invalid api.?key|incorrect api.?key|authentication");
    private static final Pattern NO_CREDIT = Pattern.compile("insufficient_quota|insufficient (balance|credits?|funds)"
            + "|credit balance|billing|payment required|out of credits?");

    private Faults() {}

    /**
     * Returns what an answer without an answer in it means.
     *
     * @param status of HTTP, 300 or more
     * @param body what came with it, cut at some length
     * @param retryAfter when the server wants to be asked again
     */
    public static Fault of(int status, String body, @Nullable Duration retryAfter, Asked asked) {
        return of(status, ErrorBody.of(body, asked.hide()), retryAfter, asked.model());
    }

    /** Returns what an error in the middle of an answer means. */
    static Fault inStream(JsonNode holder, Asked asked) {
        ErrorBody error = ErrorBody.of(holder, asked.hide());
        return of(status(error.code()), error, null, asked.model());
    }

    private static Fault of(int status, ErrorBody error, @Nullable Duration retryAfter, String model) {
        String said = error.said();
        String words = (error.code() + " " + said).toLowerCase(Locale.ROOT);
        if (status == 402
                || (status == 400 || status == 403) && NO_CREDIT.matcher(words).find()) {
            return new Fault.Quota(said);
        }
        if (status == 401 || status == 403 || status == 407) {
            return new Fault.Auth(status, said);
        }
        if (status == 429) {
            boolean empty = words.contains("insufficient_quota")
                    || retryAfter == null && NO_CREDIT.matcher(words).find();
            return empty ? new Fault.Quota(said) : new Fault.RateLimit(retryAfter, said);
        }
        if (status >= 500 && status != 501 || status == 408 || status == 409 || status == 425) {
            // llama.cpp and others answer 500 where the conversation is too long.
            return TOO_LONG.matcher(words).find()
                    ? new Fault.TooLong(said)
                    : new Fault.Overload(status, retryAfter, said);
        }
        if (TOO_LONG.matcher(words).find()) {
            return new Fault.TooLong(said);
        }
        if (NO_MODEL.matcher(words).find()) {
            return new Fault.NoModel(model, said);
        }
        if (status == 400 && BAD_KEY.matcher(words).find()) {
            return new Fault.Auth(status, said);
        }
        return new Fault.BadRequest(status, said);
    }

    private static int status(String code) {
        String kind = code.toLowerCase(Locale.ROOT);
        if (kind.matches("(.* )?[45]\\d\\d( .*)?")) {
            return Integer.parseInt(kind.replaceAll("(.* )?([45]\\d\\d)( .*)?", "$2"));
        }
        if (kind.contains("rate_limit") || kind.contains("insufficient_quota")) {
            return 429;
        }
        if (kind.contains("authentication")) {
            return 401;
        }
        if (kind.contains("permission")) {
            return 403;
        }
        if (kind.contains("invalid") || kind.contains("context_length") || kind.contains("not_found")) {
            return 400;
        }
        return kind.contains("overloaded") ? 529 : 500;
    }
}
