package org.sequencemaker.codec.json;

/**
 * A field of an object.
 *
 * @param name unescaped
 * @param value what it has
 */
public record JsonField(String name, JsonValue value) {}
