package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sequencemaker.llm.Words;

/**
 * What a server says of an error, in whichever of the usual forms.
 *
 * @param code the server's word for the kind of error; may be empty
 * @param said for people: in one line, bounded, without the key
 */
record ErrorBody(String code, String said) {
    private static final int LONGEST = 400;

    static ErrorBody of(String body, UnaryOperator<String> hide) {
        JsonNode tree = Json.read(body);
        if (tree != null && tree.isArray() && !tree.isEmpty()) {
            tree = tree.get(0);
        }
        if (tree == null || !tree.isObject()) {
            // Proxies and web servers answer with a page.
            String bare = body.contains("<")
                    ? body.replaceAll("(?s)<(script|style|head).*?</\\1>", " ").replaceAll("<[^>]{0,500}>", " ")
                    : body;
            return new ErrorBody("", Words.bounded(hide.apply(bare), LONGEST));
        }
        return of(tree, hide);
    }

    /** Reads an error, or an object that holds one. */
    static ErrorBody of(JsonNode holder, UnaryOperator<String> hide) {
        JsonNode error = holder.has("error") ? holder.get("error") : holder;
        if (error == null || error.isTextual()) {
            return new ErrorBody("", Words.bounded(hide.apply(error == null ? "" : error.asText()), LONGEST));
        }
        String said = Json.text(error, "message");
        if (said.isEmpty()) {
            said = Json.text(holder, "message");
        }
        JsonNode detail = holder.get("detail");
        if (said.isEmpty() && detail != null) {
            said = detail.isTextual() ? detail.asText() : details(detail);
        }
        if (said.isEmpty()) {
            said = error.toString();
        }
        JsonNode code = error.get("code");
        String kinds = (code == null || code.isNull() ? "" : code.asText()) + " " + Json.text(error, "type") + " "
                + Json.text(error, "status");
        return new ErrorBody(kinds.strip(), Words.bounded(hide.apply(said), LONGEST));
    }

    private static String details(JsonNode detail) {
        String all = StreamSupport.stream(detail.spliterator(), false)
                .map(one -> Json.text(one, "msg"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? detail.toString() : all;
    }
}
