package org.sequencemaker.extension.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * The arguments of a call. They fit the parameters declared: those required are there, those with a
 * default have it, and each is of its type.
 *
 * @param tool name of the tool
 * @param arguments by name: {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@link Rgb},
 *     {@link Time}, list of {@link TimelineId} or of {@link Span}, list, or map, as the parameter's type says
 */
public record ToolCall(String tool, Map<String, Object> arguments) {
    public ToolCall {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Returns whether the model, or the default, gives a value. */
    public boolean has(String name) {
        return arguments.containsKey(name);
    }

    public String text(String name) {
        return get(name, String.class);
    }

    public long integer(String name) {
        return get(name, Long.class);
    }

    public double number(String name) {
        return get(name, Double.class);
    }

    public boolean flag(String name) {
        return get(name, Boolean.class);
    }

    public Rgb colour(String name) {
        return get(name, Rgb.class);
    }

    public Time time(String name) {
        return get(name, Time.class);
    }

    /** Returns the timelines meant, in the project's order, without repetition. */
    public List<TimelineId> timelines(String name) {
        return items(name, TimelineId.class);
    }

    /** Returns the stretches of time meant, in order and disjoint. */
    public List<Span> spans(String name) {
        return items(name, Span.class);
    }

    /** Returns a list whose items are all of a type. */
    public <T> List<T> items(String name, Class<T> type) {
        List<T> items = new ArrayList<>();
        for (Object item : (List<?>) get(name, List.class)) {
            items.add(as(name, item, type));
        }
        return Collections.unmodifiableList(items);
    }

    /** Returns the items of a list of objects, each as the arguments of a call of its own. */
    public List<ToolCall> objects(String name) {
        List<ToolCall> objects = new ArrayList<>();
        for (Object item : (List<?>) get(name, List.class)) {
            objects.add(nested((Map<?, ?>) as(name, item, Map.class)));
        }
        return Collections.unmodifiableList(objects);
    }

    private ToolCall nested(Map<?, ?> fields) {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return new ToolCall(tool, copy);
    }

    private <T> T get(String name, Class<T> type) {
        return as(name, arguments.get(name), type);
    }

    private <T> T as(String name, @Nullable Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "the tool %s asks for %s as %s, but it is %s; its declaration must say so"
                            .formatted(tool, name, type.getSimpleName(), value));
        }
        return type.cast(value);
    }
}
