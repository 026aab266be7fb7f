package org.sequencemaker.extension.registry;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.setting.SettingSpec;

/** Reads a setting. */
final class SettingReader {
    private SettingReader() {}

    static SettingSpec read(Element e) throws BadElement {
        SettingSpec.Type type = e.choice("type", SettingSpec.Type.class, null);
        List<SettingSpec.Choice> choices = new ArrayList<>();
        for (Element choice : e.children("choice")) {
            String value = choice.required("value");
            choices.add(new SettingSpec.Choice(value, choice.text("label", value)));
        }
        if ((type == SettingSpec.Type.CHOICE) == choices.isEmpty()) {
            throw new BadElement("a setting of type choice needs <choice> elements, and no other may have them");
        }
        SettingSpec setting = new SettingSpec(
                e.required("id"),
                e.required("label"),
                e.text("description", ""),
                type,
                e.text("default", standard(type, choices)),
                e.number("minimum", -Double.MAX_VALUE),
                e.number("maximum", Double.MAX_VALUE),
                choices);
        String fault = setting.fault(setting.standard());
        if (fault != null) {
            throw new BadElement("the default of the setting " + setting.id() + " " + fault);
        }
        if (type == SettingSpec.Type.SECRET && !setting.standard().isEmpty()) {
            throw new BadElement("a secret cannot have a default");
        }
        return setting;
    }

    private static String standard(SettingSpec.Type type, List<SettingSpec.Choice> choices) {
        return switch (type) {
            case FLAG -> "false";
            case NUMBER -> "0";
            case CHOICE -> choices.getFirst().value();
            case COLOUR -> "#FFFFFF";
            case TEXT, SECRET -> "";
        };
    }
}
