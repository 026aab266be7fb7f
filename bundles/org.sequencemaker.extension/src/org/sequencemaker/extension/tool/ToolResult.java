package org.sequencemaker.extension.tool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.attachment.Attachment;

/**
 * What the model is told of a call.
 *
 * @param failed whether it did not do what was asked
 * @param text for the model; of a failure, what was wrong and what would be right
 * @param data besides the text, sent as JSON: texts, numbers, booleans, lists, and maps of them
 * @param files pictures or sounds, for models that take them
 */
public record ToolResult(boolean failed, String text, Map<String, Object> data, List<Attachment> files) {
    public ToolResult {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        files = List.copyOf(files);
    }

    /** It is done. */
    public static ToolResult of(String text) {
        return new ToolResult(false, text, Map.of(), List.of());
    }

    /** It is done, and this is what was found. */
    public static ToolResult of(String text, Map<String, Object> data) {
        return new ToolResult(false, text, data, List.of());
    }

    /** It does not go, because. */
    public static ToolResult failed(String reason) {
        return new ToolResult(true, reason, Map.of(), List.of());
    }
}
