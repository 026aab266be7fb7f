package org.sequencemaker.extension.chat;

/**
 * A tool as the model is told of it.
 *
 * @param name letters, digits and underscores, at most 64
 * @param description for the model
 * @param schema JSON Schema of the arguments, an object, as JSON text
 */
public record ChatTool(String name, String description, String schema) {}
