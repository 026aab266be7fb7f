package org.sequencemaker.extension.preset;

import java.util.List;
import org.sequencemaker.extension.Spec;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.project.AssistantSettings.Preset;
import org.sequencemaker.model.project.AssistantSettings.TaskTemplate;

/**
 * Things to start from, as a plug-in declares them. The user copies them into a project.
 *
 * @param id unique
 * @param label what people see
 * @param description what it is for
 * @param presets models with their parameters
 * @param templates prompts to use again
 * @param instructions what the assistant should always know, each with a name
 * @param palettes named colours
 */
public record PresetPack(
        String id,
        String label,
        String description,
        List<Preset> presets,
        List<TaskTemplate> templates,
        List<Instructions> instructions,
        List<Palette> palettes)
        implements Spec {
    /**
     * What the assistant should always know.
     *
     * @param name what people see
     * @param text for the model
     */
    public record Instructions(String name, String text) {}

    public PresetPack {
        presets = List.copyOf(presets);
        templates = List.copyOf(templates);
        instructions = List.copyOf(instructions);
        palettes = List.copyOf(palettes);
    }
}
