package org.sequencemaker.ui.assistant.compose;

/**
 * Something to do that is typed into the prompt.
 *
 * @param name with the slash
 * @param words what it does
 * @param action does it
 */
public record SlashCommand(String name, String words, Runnable action) {}
