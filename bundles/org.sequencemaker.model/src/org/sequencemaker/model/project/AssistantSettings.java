package org.sequencemaker.model.project;

import java.util.List;
import java.util.Map;
import org.sequencemaker.model.Kept;

/**
 * How the assistant is set up for this project.
 *
 * @param customInstructions what the user always wants it to know
 * @param presets models with their parameters, by choice
 * @param taskTemplates prompts to use again
 * @param activePreset name of the preset in use; empty for none
 * @param kept as found in the file
 */
public record AssistantSettings(
        String customInstructions,
        List<Preset> presets,
        List<TaskTemplate> taskTemplates,
        String activePreset,
        Kept kept) {
    /** Nothing set. */
    public static final AssistantSettings NONE = new AssistantSettings("", List.of(), List.of(), "", Kept.NOTHING);

    /**
     * A model with its parameters.
     *
     * @param name as the user sees it
     * @param provider who runs the model; may be empty
     * @param model the provider's name for it; may be empty
     * @param parameters numbers such as {@code temperature} and {@code max_tokens}, by name
     * @param kept as found in the file
     */
    public record Preset(String name, String provider, String model, Map<String, Double> parameters, Kept kept) {
        public Preset {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * A prompt to use again.
     *
     * @param name as the user sees it
     * @param prompt the text
     * @param description what it is good for
     * @param kept as found in the file
     */
    public record TaskTemplate(String name, String prompt, String description, Kept kept) {}

    public AssistantSettings {
        presets = List.copyOf(presets);
        taskTemplates = List.copyOf(taskTemplates);
    }
}
