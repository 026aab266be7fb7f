package org.sequencemaker.extension.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugin.testkit.PluginXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A schema of an extension point, read from its {@code .exsd}.
 *
 * @param file its name
 * @param point id of the point with the plug-in's part before it
 * @param name title
 * @param description what the point is for
 * @param elements those of the point, {@code <extension>} left out
 * @param sections since, examples, apiinfo, implementation
 */
record Schema(
        String file,
        String point,
        String name,
        String description,
        List<ElementType> elements,
        List<Section> sections) {
    /** An element with its attributes and what may be in it. */
    record ElementType(String name, String description, List<Attribute> attributes, List<Child> children) {}

    /** An attribute; {@code basedOn} and {@code kind} are empty where there are none. */
    record Attribute(
            String name,
            String type,
            boolean required,
            String standard,
            String description,
            String kind,
            String basedOn,
            List<String> choices) {}

    /** An element inside another. */
    record Child(String name, String least, String most) {}

    /** A part of the text after the elements. */
    record Section(String kind, String text) {}

    static List<Schema> all() {
        try (Stream<Path> files = Files.list(PluginXml.source("bundles/org.sequencemaker.extension/schema"))) {
            return files.sorted().map(Schema::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String section(String kind) {
        return sections.stream()
                .filter(section -> section.kind().equals(kind))
                .map(Section::text)
                .findFirst()
                .orElse("");
    }

    /** Returns the example without the tag around it. */
    String example() {
        return section("examples").strip();
    }

    private static Schema read(Path file) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            Element head = first(children(root, "annotation").getFirst(), "appinfo/meta.schema");
            List<Section> sections = new ArrayList<>();
            for (Element annotation : children(root, "annotation")) {
                Element section = find(annotation, "appinfo/meta.section");
                if (section != null) {
                    sections.add(new Section(section.getAttribute("type"), rawText(annotation)));
                }
            }
            return new Schema(
                    String.valueOf(file.getFileName()),
                    head.getAttribute("plugin") + "." + head.getAttribute("id"),
                    head.getAttribute("name"),
                    text(children(root, "annotation").getFirst()),
                    children(root, "element").stream()
                            .filter(element -> !element.getAttribute("name").equals("extension"))
                            .map(Schema::element)
                            .toList(),
                    sections);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static ElementType element(Element element) {
        Element type = find(element, "complexType");
        List<Child> inside = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        if (type != null) {
            children(type, "attribute").forEach(attribute -> attributes.add(attribute(attribute)));
            children(type, "sequence")
                    .forEach(sequence -> children(sequence, "element")
                            .forEach(child -> inside.add(new Child(
                                    child.getAttribute("ref"),
                                    child.getAttribute("minOccurs"),
                                    child.getAttribute("maxOccurs")))));
        }
        return new ElementType(element.getAttribute("name"), text(first(element, "annotation")), attributes, inside);
    }

    private static Attribute attribute(Element attribute) {
        Element meta = find(attribute, "annotation/appinfo/meta.attribute");
        Element choices = find(attribute, "simpleType/restriction");
        return new Attribute(
                attribute.getAttribute("name"),
                attribute.getAttribute("type"),
                attribute.getAttribute("use").equals("required"),
                attribute.getAttribute("value"),
                text(first(attribute, "annotation")),
                meta == null ? "" : meta.getAttribute("kind"),
                meta == null ? "" : meta.getAttribute("basedOn"),
                choices == null
                        ? List.of()
                        : children(choices, "enumeration").stream()
                                .map(choice -> choice.getAttribute("value"))
                                .toList());
    }

    private static String text(Element annotation) {
        return rawText(annotation).strip().replaceAll("\\s+", " ");
    }

    private static String rawText(Element annotation) {
        Element documentation = find(annotation, "documentation");
        return documentation == null ? "" : documentation.getTextContent().strip();
    }

    private static Element first(Element element, String path) {
        Element found = find(element, path);
        if (found == null) {
            throw new IllegalStateException("<" + element.getTagName() + "> has no " + path);
        }
        return found;
    }

    private static @Nullable Element find(Element element, String path) {
        Element now = element;
        for (String name : path.split("/")) {
            List<Element> children = children(now, name);
            if (children.isEmpty()) {
                return null;
            }
            now = children.getFirst();
        }
        return now;
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
