package org.sequencemaker.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.authoring.check.XmlElement.BadXml;

/** What may stand in the extensions of one point, by the point's own schema. */
record PointSchema(String point, Map<String, Element> elements) {
    /** An element, with its attributes and those that may be in it with how many of each there must be. */
    record Element(Map<String, Attribute> attributes, Map<String, Integer> children) {}

    /**
     * An attribute.
     *
     * @param flag whether it is true or false
     * @param contract what the class named must be; empty if it names none
     * @param choices the values allowed; empty for any
     */
    record Attribute(boolean required, boolean flag, String contract, List<String> choices) {}

    /** Returns the schema of a point of this program, or null if it has no such point. */
    static @Nullable PointSchema of(String point) {
        try (InputStream in = Program.schema(point)) {
            if (in == null) {
                return null;
            }
            Map<String, Element> elements = new HashMap<>();
            for (XmlElement element : XmlElement.parse(in.readAllBytes()).children("element")) {
                elements.put(element.get("name"), element(element));
            }
            return new PointSchema(point, elements);
        } catch (IOException | BadXml e) {
            throw new IllegalStateException("the program's own schema of " + point + " cannot be read", e);
        }
    }

    private static Element element(XmlElement element) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Map<String, Integer> children = new LinkedHashMap<>();
        XmlElement type = element.find("complexType");
        if (type != null) {
            type.children("attribute").forEach(one -> attributes.put(one.get("name"), attribute(one)));
            for (XmlElement sequence : type.children("sequence")) {
                sequence.children("element")
                        .forEach(one -> children.put(
                                one.get("ref"), one.get("minOccurs").equals("0") ? 0 : 1));
            }
        }
        return new Element(attributes, children);
    }

    private static Attribute attribute(XmlElement attribute) {
        XmlElement meta = attribute.find("annotation/appinfo/meta.attribute");
        boolean code = meta != null && meta.get("kind").equals("java");
        String contract = meta != null && code ? meta.get("basedOn").replaceFirst("^:", "") : "";
        XmlElement restriction = attribute.find("simpleType/restriction");
        List<String> choices = restriction == null
                ? List.of()
                : restriction.children("enumeration").stream()
                        .map(choice -> choice.get("value"))
                        .toList();
        return new Attribute(
                attribute.get("use").equals("required"), attribute.get("type").equals("boolean"), contract, choices);
    }
}
