package org.sequencemaker.assistant.prompt;

/**
 * A part of the system message.
 *
 * @param name for the program, such as {@code selection}; unique in a message
 * @param title for people and the model, such as "What the user has selected"
 * @param text in lines; empty to say nothing
 * @param most how many tokens it may have; lines beyond are left out
 */
public record PromptPart(String name, String title, String text, int most) {}
