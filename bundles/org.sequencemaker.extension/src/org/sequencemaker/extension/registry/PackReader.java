package org.sequencemaker.extension.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.preset.PresetPack;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.AssistantSettings.Preset;
import org.sequencemaker.model.project.AssistantSettings.TaskTemplate;

/** Reads a preset pack, which is data through and through. */
final class PackReader {
    private PackReader() {}

    static PresetPack read(Element e) throws BadElement {
        String id = e.required("id");
        List<Preset> presets = new ArrayList<>();
        for (Element preset : e.children("preset")) {
            Map<String, Double> parameters = new LinkedHashMap<>();
            for (Element parameter : preset.children("parameter")) {
                parameters.put(parameter.required("name"), number(parameter, "value"));
            }
            presets.add(new Preset(
                    preset.required("name"),
                    preset.text("provider", ""),
                    preset.text("model", ""),
                    parameters,
                    Kept.NOTHING));
        }
        List<TaskTemplate> templates = new ArrayList<>();
        for (Element template : e.children("template")) {
            templates.add(new TaskTemplate(
                    template.required("name"),
                    filled(template, "prompt"),
                    template.text("description", ""),
                    Kept.NOTHING));
        }
        List<PresetPack.Instructions> instructions = new ArrayList<>();
        for (Element text : e.children("instructions")) {
            instructions.add(new PresetPack.Instructions(text.required("name"), filled(text, "text")));
        }
        List<Palette> palettes = new ArrayList<>();
        for (Element palette : e.children("palette")) {
            palettes.add(palette(id, palette));
        }
        return new PresetPack(
                id, e.required("label"), e.text("description", ""), presets, templates, instructions, palettes);
    }

    private static Palette palette(String pack, Element e) throws BadElement {
        String name = e.required("name");
        List<Palette.Entry> entries = new ArrayList<>();
        for (Element entry : e.children("colour")) {
            String value = entry.required("value");
            Rgb colour = ColourNames.parse(value);
            if (colour == null) {
                throw new BadElement("\"" + value + "\" is not a colour such as #FF8000 or orange");
            }
            entries.add(new Palette.Entry(String.valueOf(entries.size() + 1), entry.text("name", value), colour));
        }
        return new Palette(pack + "." + name, name, entries);
    }

    private static double number(Element e, String name) throws BadElement {
        e.required(name);
        return e.number(name, 0);
    }

    private static String filled(Element e, String name) throws BadElement {
        List<Element> texts = e.children(name);
        if (texts.size() != 1 || texts.getFirst().body().isEmpty()) {
            throw new BadElement("<" + e.name() + "> must hold one <" + name + "> with a text in it");
        }
        return texts.getFirst().body();
    }
}
