package org.sequencemaker.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.llm.wire.Json;

/** Reads the list of models in the forms in which servers send it. */
final class ModelList {
    private static final List<String> CONTEXT = List.of(
            "context_length",
            "context_window",
            "max_model_len",
            "max_context_length",
            "loaded_context_length",
            "max_input_tokens");

    private ModelList() {}

    /** Returns the models in the server's order, or null if this is no such list. */
    static @Nullable List<Model> read(JsonNode tree) {
        JsonNode list = tree.isArray() ? tree : tree.has("data") ? tree.get("data") : tree.get("models");
        if (list == null || !list.isArray()) {
            return null;
        }
        List<Model> models = new ArrayList<>();
        for (JsonNode one : list) {
            String name = first(one, "id", "name", "model");
            if (!name.isEmpty()) {
                String label = first(one, "display_name", "name");
                models.add(new Model(name, label.isEmpty() ? name : label, context(one), Json.text(one, "owned_by")));
            }
        }
        return List.copyOf(models);
    }

    private static String first(JsonNode one, String... fields) {
        for (String field : fields) {
            String found = Json.text(one, field);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static int context(JsonNode one) {
        long found = CONTEXT.stream()
                .mapToLong(field -> Json.number(one, field))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(Json.number(one.path("meta"), "n_ctx_train"));
        return (int) Math.clamp(found, 0, Integer.MAX_VALUE);
    }
}
