package org.sequencemaker.builtin.offline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonField;
import org.sequencemaker.codec.json.JsonValue;

/** What a tool answered, for people: its words, and its data in lines. */
final class Plain {
    private Plain() {}

    static String words(String result) {
        int brace = result.startsWith("{") ? 0 : result.indexOf("\n{") + 1;
        if (brace == 0 && !result.startsWith("{")) {
            return result;
        }
        List<String> lines = new ArrayList<>();
        if (brace > 0) {
            lines.add(result.substring(0, brace - 1));
        }
        try {
            byte[] json = result.substring(brace).getBytes(StandardCharsets.UTF_8);
            for (JsonField field :
                    JsonDocument.parse(Source.of("result", json)).root().fields()) {
                add(field, lines);
            }
        } catch (CodecException e) {
            // Shortened by the loop, as the conversation grew long: as it is.
            return result;
        }
        return String.join("\n", lines);
    }

    private static void add(JsonField field, List<String> lines) {
        if (!field.value().isList()) {
            lines.add(field.name() + ": " + one(field.value()));
            return;
        }
        List<JsonValue> items = field.value().items();
        lines.add(field.name() + ":" + (items.isEmpty() ? " none" : ""));
        items.forEach(item -> lines.add("- " + one(item)));
    }

    private static String one(JsonValue value) {
        if (value.isObject()) {
            return String.join(
                    ", ",
                    value.fields().stream()
                            .map(field -> field.name() + " " + one(field.value()))
                            .toList());
        }
        if (value.isList()) {
            return String.join(", ", value.items().stream().map(Plain::one).toList());
        }
        String text = value.text();
        return text == null ? value.compact() : text;
    }
}
