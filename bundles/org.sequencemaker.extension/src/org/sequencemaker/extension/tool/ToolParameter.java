package org.sequencemaker.extension.tool;

import java.util.List;

/**
 * Something a tool is told.
 *
 * @param name what the model calls it
 * @param type what it is
 * @param description for the model
 * @param required whether a call without it is refused
 * @param standard the value where the model gives none, as text; empty for none. Not with {@code required}
 * @param minimum least number allowed
 * @param maximum greatest number allowed
 * @param choices texts allowed; empty for any
 * @param items of a list: one, what each item is; of an object: its fields; else empty
 */
public record ToolParameter(
        String name,
        Type type,
        String description,
        boolean required,
        String standard,
        double minimum,
        double maximum,
        List<String> choices,
        List<ToolParameter> items) {
    /** What an argument is, and what {@link ToolCall} gives for it. */
    public enum Type {
        /** {@code String}. */
        TEXT,
        /** {@code Long}. */
        INTEGER,
        /** {@code Double}. */
        NUMBER,
        /** {@code Boolean}. */
        FLAG,
        /** {@link org.sequencemaker.model.colour.Rgb}; the model may give a name, hex or {@code [r, g, b]}. */
        COLOUR,
        /**
         * {@link org.sequencemaker.model.time.Time}; the model may give seconds, {@code 1:23.4}, and
         * whatever else the assistant understands, such as bar and beat.
         */
        TIME,
        /**
         * List of {@link org.sequencemaker.model.timeline.TimelineId}; the model may give numbers from 1,
         * names, or {@code "all"}.
         */
        TIMELINES,
        /**
         * List of {@link org.sequencemaker.model.time.Span}, in order and disjoint; the model may give
         * {@code 0:30-1:00}, {@code bars 5-8}, {@code selection}, {@code all}, a section, all sections of a name, or
         * every time a word is sung.
         */
        SPANS,
        /** {@code List} of what {@code items} says. */
        LIST,
        /** {@code Map} with the fields that {@code items} says. */
        OBJECT
    }

    public ToolParameter {
        choices = List.copyOf(choices);
        items = List.copyOf(items);
    }
}
