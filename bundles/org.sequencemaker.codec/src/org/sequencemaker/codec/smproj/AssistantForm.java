package org.sequencemaker.codec.smproj;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonField;
import org.sequencemaker.codec.json.JsonKind;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.AssistantSettings.Preset;
import org.sequencemaker.model.project.AssistantSettings.TaskTemplate;

/** How the assistant is set up: {@code llm_customization}. */
final class AssistantForm {
    /** The order in which the predecessor writes a preset's numbers; others follow by name. */
    private static final List<String> USUAL =
            List.of("temperature", "max_tokens", "top_p", "frequency_penalty", "presence_penalty", "thinking_budget");

    private AssistantForm() {}

    static Fields fields(AssistantSettings settings) {
        String instructions = settings.customInstructions();
        return new Fields(settings.kept())
                .required("custom_instructions", JsonText.quote(instructions), instructions.isEmpty())
                .required(
                        "presets",
                        presets(settings.presets()),
                        settings.presets().isEmpty())
                .required(
                        "task_templates",
                        templates(settings.taskTemplates()),
                        settings.taskTemplates().isEmpty())
                .required(
                        "active_preset",
                        JsonText.quote(settings.activePreset()),
                        settings.activePreset().isEmpty());
    }

    private static Part presets(List<Preset> presets) {
        return out -> out.list(presets, AssistantForm::fields);
    }

    private static Part templates(List<TaskTemplate> templates) {
        return out -> out.list(templates, AssistantForm::fields);
    }

    private static Fields fields(Preset preset) {
        Fields fields = new Fields(preset.kept())
                .required("name", JsonText.quote(preset.name()), preset.name().isEmpty())
                .required(
                        "provider",
                        JsonText.quote(preset.provider()),
                        preset.provider().isEmpty())
                .required(
                        "model", JsonText.quote(preset.model()), preset.model().isEmpty());
        List<String> order = new ArrayList<>(USUAL);
        Set<String> others = new TreeSet<>(preset.parameters().keySet());
        others.removeAll(USUAL);
        order.addAll(others);
        for (String name : order) {
            Double number = preset.parameters().get(name);
            if (number != null) {
                fields.required(name, JsonText.number(number));
            }
        }
        return fields;
    }

    private static Fields fields(TaskTemplate template) {
        return new Fields(template.kept())
                .required(
                        "name", JsonText.quote(template.name()), template.name().isEmpty())
                .required(
                        "prompt",
                        JsonText.quote(template.prompt()),
                        template.prompt().isEmpty())
                .required(
                        "description",
                        JsonText.quote(template.description()),
                        template.description().isEmpty());
    }

    static AssistantSettings read(@Nullable JsonValue object, Loading loading) {
        if (object == null) {
            return AssistantSettings.NONE;
        }
        AssistantSettings settings = new AssistantSettings(
                loading.text(object, "custom_instructions", ""),
                loading.list(object, "presets", (item, index) -> preset(item, loading)),
                loading.list(object, "task_templates", (item, index) -> template(item, loading)),
                loading.text(object, "active_preset", ""),
                Kept.NOTHING);
        return new AssistantSettings(
                settings.customInstructions(),
                settings.presets(),
                settings.taskTemplates(),
                settings.activePreset(),
                loading.keep(object, fields(settings)));
    }

    private static Preset preset(JsonValue object, Loading loading) {
        Map<String, Double> parameters = new HashMap<>();
        for (JsonField field : object.fields()) {
            JsonValue value = field.value();
            double number = value.kind() == JsonKind.NUMBER ? Double.parseDouble(value.raw()) : Double.NaN;
            if (Double.isFinite(number) && !Set.of("name", "provider", "model").contains(field.name())) {
                parameters.put(field.name(), number);
            }
        }
        Preset preset = new Preset(
                loading.text(object, "name", ""),
                loading.text(object, "provider", ""),
                loading.text(object, "model", ""),
                parameters,
                Kept.NOTHING);
        Kept kept = loading.keep(object, fields(preset));
        return new Preset(preset.name(), preset.provider(), preset.model(), parameters, kept);
    }

    private static TaskTemplate template(JsonValue object, Loading loading) {
        TaskTemplate template = new TaskTemplate(
                loading.text(object, "name", ""),
                loading.text(object, "prompt", ""),
                loading.text(object, "description", ""),
                Kept.NOTHING);
        Kept kept = loading.keep(object, fields(template));
        return new TaskTemplate(template.name(), template.prompt(), template.description(), kept);
    }
}
