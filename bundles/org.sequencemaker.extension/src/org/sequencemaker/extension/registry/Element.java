package org.sequencemaker.extension.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.jspecify.annotations.Nullable;

/**
 * An element of a {@code plugin.xml}, read with care. It remembers what was asked for, so that what
 * nobody asked for can be reported as unknown.
 */
public final class Element {
    private final IConfigurationElement element;
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Set<String> elements = new LinkedHashSet<>();
    private final List<Element> children = new ArrayList<>();

    Element(IConfigurationElement element) {
        this.element = element;
    }

    String name() {
        return element.getName();
    }

    /** Returns an attribute that must be there and not blank. */
    public String required(String name) throws BadElement {
        String value = raw(name);
        if (value == null || value.isBlank()) {
            throw new BadElement("<" + name() + "> lacks the attribute " + name);
        }
        return value.strip();
    }

    /** Returns an attribute, or a default where it is left out. */
    public String text(String name, String standard) {
        String value = raw(name);
        return value == null ? standard : value.strip();
    }

    public boolean flag(String name, boolean standard) throws BadElement {
        String value = text(name, String.valueOf(standard));
        if (!value.equals("true") && !value.equals("false")) {
            throw new BadElement(wrong(name, value, "true or false"));
        }
        return value.equals("true");
    }

    public double number(String name, double standard) throws BadElement {
        String value = raw(name);
        if (value == null) {
            return standard;
        }
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, in the same words as for what is no finite number.
        }
        throw new BadElement(wrong(name, value, "a number"));
    }

    /** Returns a constant by its name in lower case; a null default means that it must be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, @Nullable E standard) throws BadElement {
        String value = standard == null ? required(name) : text(name, lower(standard));
        for (E constant : type.getEnumConstants()) {
            if (lower(constant).equals(value)) {
                return constant;
            }
        }
        throw new BadElement(wrong(
                name,
                value,
                "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Element::lower)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns words parted by blanks or commas; none where it is left out. */
    public List<String> words(String name) {
        return Arrays.stream(text(name, "").split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the text between the tags, without the blanks around it and the indentation of lines. */
    public String body() {
        String value = element.getValue();
        return value == null ? "" : value.strip().replaceAll("\\n[ \\t]+", "\n");
    }

    /** Returns the children of a name, in order. */
    public List<Element> children(String name) {
        elements.add(name);
        List<Element> found =
                Arrays.stream(element.getChildren(name)).map(Element::new).toList();
        children.addAll(found);
        return found;
    }

    /** Returns what is in it that nobody asked for, in words; empty if nothing. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(List.of(element.getAttributeNames()))) {
            if (!attributes.contains(name)) {
                unknown.add("the attribute " + name + " of <" + name() + "> is unknown and has no effect");
            }
        }
        for (IConfigurationElement child : element.getChildren()) {
            if (!elements.contains(child.getName())) {
                unknown.add("<" + child.getName() + "> in <" + name() + "> is unknown and has no effect");
            }
        }
        children.forEach(child -> unknown.addAll(child.unknown()));
        return unknown;
    }

    private @Nullable String raw(String name) {
        attributes.add(name);
        return element.getAttribute(name);
    }

    private String wrong(String name, String value, String right) {
        return "the attribute " + name + " of <" + name() + "> must be " + right + ", not \"" + value + "\"";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
