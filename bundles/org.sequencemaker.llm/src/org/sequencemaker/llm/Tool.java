package org.sequencemaker.llm;

/**
 * Something the model may call.
 *
 * @param name letters, digits, {@code _} and {@code -}, at most 64
 * @param description for the model
 * @param schema JSON Schema of the arguments, an object, as JSON text
 */
public record Tool(String name, String description, String schema) {}
