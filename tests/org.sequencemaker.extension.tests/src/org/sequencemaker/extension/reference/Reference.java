package org.sequencemaker.extension.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.extension.registry.Point;
import org.sequencemaker.extension.registry.Points;

/** Writes the reference of all extension points out of their schemas. */
final class Reference {
    private Reference() {}

    /** Returns the reference as Markdown, the points in the order of {@link Points#all}. */
    static String markdown() {
        List<Schema> schemas = Schema.all();
        StringBuilder text = new StringBuilder();
        for (Point<?, ?> point : Points.all()) {
            schemas.stream()
                    .filter(schema -> schema.point().equals(point.id()))
                    .forEach(schema -> text.append(section(schema)));
        }
        return text.toString();
    }

    private static String section(Schema schema) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(schema.name()).append("\n\n");
        text.append("`")
                .append(schema.point())
                .append("`, since ")
                .append(schema.section("since"))
                .append(". ");
        text.append(schema.description()).append("\n\n");
        text.append(flat(schema.section("apiinfo"))).append("\n\n");
        for (Schema.ElementType element : schema.elements()) {
            text.append("**`<").append(element.name()).append(">`** ").append(element.description());
            if (!element.children().isEmpty()) {
                text.append(" Holds ")
                        .append(element.children().stream()
                                .map(Reference::child)
                                .collect(Collectors.joining(", ")))
                        .append(".");
            }
            text.append("\n\n");
            if (!element.attributes().isEmpty()) {
                text.append("| attribute | |\n|---|---|\n");
                element.attributes().forEach(attribute -> text.append(row(attribute)));
                text.append("\n");
            }
        }
        text.append("```xml\n").append(schema.example()).append("\n```\n\n");
        return text.append(flat(schema.section("implementation")))
                .append("\n\n")
                .toString();
    }

    private static String child(Schema.Child child) {
        String many = child.most().equals("unbounded")
                ? child.least().equals("0") ? "any number of " : "one or more "
                : child.least().equals("0") ? "at most one " : "one ";
        return many + "`<" + child.name() + ">`";
    }

    private static String row(Schema.Attribute attribute) {
        String choices = attribute.choices().isEmpty() ? "" : " One of " + String.join(", ", attribute.choices()) + ".";
        return "| `" + attribute.name() + "` | " + attribute.description() + choices + " |\n";
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
