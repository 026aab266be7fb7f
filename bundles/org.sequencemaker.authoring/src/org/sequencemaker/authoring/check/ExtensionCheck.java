package org.sequencemaker.authoring.check;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.authoring.check.XmlElement.BadXml;

/** What a {@code plugin.xml} contributes, against the schemas of this program's extension points. */
final class ExtensionCheck {
    private static final String FILE = "plugin.xml";

    private final Plugin plugin;
    private final LinkCheck links;
    private final Findings findings;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> points = new HashSet<>();
    private final Map<String, Integer> capabilities = new HashMap<>();

    ExtensionCheck(Plugin plugin, LinkCheck links, Findings findings) {
        this.plugin = plugin;
        this.links = links;
        this.findings = findings;
    }

    /** Returns the short names of the points it contributes to, such as {@code effects}. */
    Set<String> points() {
        return Set.copyOf(points);
    }

    /** Returns the capabilities it declares, each with its line. */
    Map<String, Integer> capabilities() {
        return Map.copyOf(capabilities);
    }

    void check() {
        byte[] bytes = plugin.files().get(FILE);
        if (bytes == null) {
            return;
        }
        XmlElement root;
        try {
            root = XmlElement.parse(bytes);
        } catch (BadXml e) {
            findings.error(place(e.line()), "it is no XML that can be read: " + e.getMessage(), "Mend it");
            return;
        }
        if (root.instructions().stream().noneMatch(one -> one.matches("eclipse .*version=.3\\.[2-9].*"))) {
            findings.error(
                    place(1),
                    "it does not begin with <?eclipse version=\"3.4\"?>, and so is ignored in silence",
                    "Write that line after the first");
        }
        for (XmlElement extension : root.children("extension")) {
            checkExtension(extension);
        }
    }

    private void checkExtension(XmlElement extension) {
        String point = extension.get("point");
        if (!Program.isOurs(point)) {
            return;
        }
        PointSchema schema = PointSchema.of(point);
        if (schema == null) {
            findings.error(
                    place(extension), "this program has no extension point " + point, "See the reference for its name");
            return;
        }
        points.add(point.substring("org.sequencemaker.".length()));
        checkElement(schema, extension);
        for (XmlElement child : extension.children()) {
            if (schema.elements().containsKey(child.name())) {
                checkId(point, child);
            }
            if (child.name().equals("capability")) {
                capabilities.put(child.get("id"), child.line());
            }
        }
    }

    private void checkId(String point, XmlElement element) {
        String id = element.get("id");
        if (!id.isEmpty() && !ids.computeIfAbsent(point, key -> new HashSet<>()).add(id)) {
            findings.error(
                    place(element), "the id \"" + id + "\" is used twice; the second is left out", "Choose another id");
        }
        if (point.endsWith(".effects") && !id.equals(id.toLowerCase(Locale.ROOT))) {
            findings.error(place(element), "the id \"" + id + "\" must be in lower case, for it goes into files", "");
        }
    }

    private void checkElement(PointSchema schema, XmlElement element) {
        PointSchema.Element type = schema.elements().get(element.name());
        if (type == null) {
            return;
        }
        type.attributes().forEach((name, attribute) -> {
            String value = element.attributes().get(name);
            if (attribute.required() && (value == null || value.isBlank())) {
                findings.error(place(element), "<" + element.name() + "> lacks the attribute " + name, "Add it");
            }
        });
        element.attributes().forEach((name, value) -> {
            PointSchema.Attribute attribute = type.attributes().get(name);
            if (attribute == null) {
                findings.warning(
                        place(element),
                        "the attribute " + name + " of <" + element.name() + "> is unknown and has no effect",
                        "There are " + String.join(", ", type.attributes().keySet()));
            } else {
                checkValue(element, name, value, attribute);
            }
        });
        for (XmlElement child : element.children()) {
            if (!type.children().containsKey(child.name())) {
                findings.error(
                        place(child),
                        "<" + child.name() + "> in <" + element.name() + "> is unknown and left out",
                        type.children().isEmpty()
                                ? ""
                                : "There are "
                                        + String.join(", ", type.children().keySet()));
            } else {
                checkElement(schema, child);
            }
        }
        type.children().forEach((name, least) -> {
            if (least > 0 && element.children(name).isEmpty()) {
                findings.error(place(element), "<" + element.name() + "> lacks a <" + name + ">", "Add it");
            }
        });
    }

    private void checkValue(XmlElement element, String name, String value, PointSchema.Attribute attribute) {
        String right = attribute.flag() ? "true or false" : "one of " + String.join(", ", attribute.choices());
        boolean good = attribute.flag()
                ? value.equals("true") || value.equals("false")
                : attribute.choices().isEmpty() || attribute.choices().contains(value);
        if (!good) {
            findings.error(
                    place(element),
                    "the attribute " + name + " of <" + element.name() + "> must be " + right + ", not \"" + value
                            + "\"",
                    "");
        }
        if (!attribute.contract().isEmpty() && !value.isBlank()) {
            checkClass(element, value.strip(), attribute.contract());
        }
    }

    private void checkClass(XmlElement element, String name, String contract) {
        ClassFile found = plugin.classes().get(name);
        if (found == null) {
            findings.error(
                    place(element), "the class " + name + " is not in the plug-in", "Mend the name, or build it anew");
            return;
        }
        ClassFile.Member constructor = found.method("<init>", "()V");
        if (!found.isPublic() || found.isAbstract()) {
            findings.error(
                    place(element),
                    "the class " + name + " cannot be made: it is not public, or abstract",
                    "Make it public");
        } else if (constructor == null || !Modifier.isPublic(constructor.access())) {
            findings.error(
                    place(element),
                    "the class " + name + " cannot be made: it has no public constructor without parameters",
                    "Add one that does no work");
        }
        if (links.family(found).stream().noneMatch(type -> type.name().equals(contract))) {
            findings.error(place(element), "the class " + name + " is no " + contract, "Let it implement " + contract);
        }
    }

    private static String place(XmlElement element) {
        return place(element.line());
    }

    private static String place(int line) {
        return FILE + ":" + line;
    }
}
