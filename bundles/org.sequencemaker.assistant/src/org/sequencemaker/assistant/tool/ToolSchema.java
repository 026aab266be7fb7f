package org.sequencemaker.assistant.tool;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.tool.ToolParameter;
import org.sequencemaker.extension.tool.ToolSpec;

/** Writes what a tool takes as JSON Schema, in the small part of it that all servers understand. */
public final class ToolSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ToolSchema() {}

    public static ChatTool of(ToolSpec tool) {
        return new ChatTool(
                tool.id(), tool.description(), object(tool.parameters()).toString());
    }

    private static ObjectNode object(List<ToolParameter> fields) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (ToolParameter field : fields) {
            properties.set(field.name(), value(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static ObjectNode value(ToolParameter parameter) {
        ObjectNode schema = switch (parameter.type()) {
            case TEXT -> type("string");
            case INTEGER -> type("integer");
            case NUMBER -> type("number");
            case FLAG -> type("boolean");
            case COLOUR, TIME, SPANS -> type("string");
            case TIMELINES -> timelines();
            case LIST -> list(parameter);
            case OBJECT -> object(parameter.items());
        };
        bounds(parameter, schema);
        ArrayNode choices = JSON.createArrayNode();
        parameter.choices().forEach(choices::add);
        if (!choices.isEmpty()) {
            schema.set("enum", choices);
        }
        String words = description(parameter);
        return words.isEmpty() ? schema : schema.put("description", words);
    }

    private static void bounds(ToolParameter parameter, ObjectNode schema) {
        boolean whole = parameter.type() == ToolParameter.Type.INTEGER;
        if (!whole && parameter.type() != ToolParameter.Type.NUMBER) {
            return;
        }
        bound(schema, "minimum", parameter.minimum(), whole);
        bound(schema, "maximum", parameter.maximum(), whole);
    }

    private static void bound(ObjectNode schema, String name, double value, boolean whole) {
        if (Double.isFinite(value) && Math.abs(value) < 1e15) {
            if (whole) {
                schema.put(name, (long) value);
            } else {
                schema.put(name, value);
            }
        }
    }

    private static String description(ToolParameter parameter) {
        String form = switch (parameter.type()) {
            case COLOUR -> "A name such as \"red\", or \"#ff8000\".";
            case TIME -> "Seconds such as \"62.5\", \"1:02.5\", \"bar 5 beat 2\", or a section.";
            case TIMELINES -> "Numbers of balls from 1, their names, or \"all\".";
            case SPANS ->
                "When, as \"0:30-1:00\", \"bars 5-8\", a section such as \"chorus 2\", \"word love\","
                        + " \"selection\" or \"all\".";
            default -> "";
        };
        String standard = parameter.standard().isEmpty() ? "" : "Default: " + parameter.standard() + ".";
        return String.join(" ", List.of(parameter.description(), form, standard))
                .strip()
                .replaceAll(" {2,}", " ");
    }

    private static ObjectNode type(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode timelines() {
        ObjectNode schema = type("array");
        schema.putObject("items").put("type", "string");
        return schema;
    }

    private static ObjectNode list(ToolParameter parameter) {
        ObjectNode schema = type("array");
        if (!parameter.items().isEmpty()) {
            schema.set("items", value(parameter.items().getFirst()));
        }
        return schema;
    }
}
