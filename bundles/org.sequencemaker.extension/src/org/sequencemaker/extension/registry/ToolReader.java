package org.sequencemaker.extension.registry;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.tool.ToolParameter;
import org.sequencemaker.extension.tool.ToolSpec;

/** Reads a tool with its parameters, which hold parameters in turn. */
final class ToolReader {
    private ToolReader() {}

    static ToolSpec read(Element e) throws BadElement {
        String id = e.required("id");
        if (!id.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
            throw new BadElement("a tool's id is a letter and up to 63 letters, digits and underscores, not \"" + id
                    + "\": servers of models accept no others");
        }
        return new ToolSpec(
                id,
                e.required("label"),
                e.required("description"),
                e.choice("effect", ToolSpec.Effect.class, null),
                e.choice("consent", ToolSpec.Consent.class, ToolSpec.Consent.ASK),
                e.flag("offered", true),
                parameters(e));
    }

    private static List<ToolParameter> parameters(Element e) throws BadElement {
        List<ToolParameter> parameters = new ArrayList<>();
        for (Element child : e.children("parameter")) {
            ToolParameter parameter = one(child);
            if (parameters.stream().anyMatch(p -> p.name().equals(parameter.name()))) {
                throw new BadElement("there are two parameters " + parameter.name());
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private static ToolParameter one(Element e) throws BadElement {
        String name = e.required("name");
        ToolParameter.Type type = e.choice("type", ToolParameter.Type.class, null);
        List<String> choices = new ArrayList<>();
        for (Element choice : e.children("choice")) {
            choices.add(choice.required("value"));
        }
        List<ToolParameter> items = parameters(e);
        int needed = type == ToolParameter.Type.LIST ? 1 : 0;
        if (type != ToolParameter.Type.OBJECT && items.size() != needed) {
            throw new BadElement(
                    "the parameter " + name + " must hold " + needed + " <parameter>, not " + items.size());
        }
        boolean required = e.flag("required", false);
        String standard = e.text("default", "");
        if (required && !standard.isEmpty()) {
            throw new BadElement("the parameter " + name + " is required and so cannot have a default");
        }
        return new ToolParameter(
                name,
                type,
                e.text("description", ""),
                required,
                standard,
                e.number("minimum", -Double.MAX_VALUE),
                e.number("maximum", Double.MAX_VALUE),
                choices,
                items);
    }
}
