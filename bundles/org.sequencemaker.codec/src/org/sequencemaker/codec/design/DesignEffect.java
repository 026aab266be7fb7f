package org.sequencemaker.codec.design;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.time.Span;

/**
 * An effect of a design, or one that a template stands for.
 *
 * @param name its id, or the template's, for messages
 * @param type such as {@code fade}
 * @param span when
 * @param params its settings, or null for none
 * @param balls which balls, from 0; empty for all
 * @param place where in the file it is said
 */
record DesignEffect(
        String name, String type, Span span, @Nullable JsonValue params, Set<Integer> balls, JsonValue place) {}
