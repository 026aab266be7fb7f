package org.sequencemaker.extension.assistant;

import org.sequencemaker.extension.Spec;

/**
 * An assistant plug-in as it is declared.
 *
 * @param id unique
 * @param label its name, as people see it
 * @param description what it does, for people
 */
public record AssistantPluginSpec(String id, String label, String description) implements Spec {}
