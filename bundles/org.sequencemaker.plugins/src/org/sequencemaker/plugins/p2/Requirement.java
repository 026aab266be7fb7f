package org.sequencemaker.plugins.p2;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.jspecify.annotations.Nullable;

/**
 * What a unit requires, taken apart. p2 offers that only to itself, so it is read off the text of a requirement, whose
 * form p2 itself relies on: {@code namespace; name range}.
 *
 * @param namespace such as {@code osgi.bundle} or {@code java.package}
 * @param range such as {@code [1.0.0,2.0.0)}; empty if any version will do
 */
record Requirement(String namespace, String name, String range) {
    private static final Pattern TEXT =
            Pattern.compile("^([\\w.]+); (\\S+)(?: ([\\[(]?[\\w.\\-,\\s]+[\\])]?))?(?: .*)?$");

    static @Nullable Requirement of(IRequirement requirement) {
        return of(requirement.toString());
    }

    static @Nullable Requirement of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        String range = matcher.group(3) == null ? "" : matcher.group(3).strip();
        return new Requirement(matcher.group(1), matcher.group(2), range.equals("0.0.0") ? "" : range);
    }

    /** Returns the requirement as people read it, or the text as it is. */
    static String words(String text) {
        Requirement requirement = of(text);
        return requirement == null ? text : requirement.words();
    }

    /** "org.example.colour in version 1.0.0 or newer". */
    String words() {
        String thing = switch (namespace) {
            case "java.package" -> "the package " + name;
            case "osgi.ee" -> "Java " + name;
            default -> name.replaceAll("\\.feature\\.(group|jar)$", "");
        };
        return range.isEmpty() ? thing : thing + " in " + rangeWords();
    }

    /** "version 1.0.0 or newer", "version 1.0.0 up to, but not including, 2.0.0". */
    String rangeWords() {
        if (range.isEmpty()) {
            return "any version";
        }
        Matcher both = Pattern.compile("[\\[(]\\s*([^,\\s]+)\\s*,\\s*([^\\])]+?)\\s*([\\])])")
                .matcher(range);
        if (!both.matches()) {
            return "version " + Unit.brief(range) + " or newer";
        }
        String from = Unit.brief(both.group(1));
        String to = Unit.brief(both.group(2));
        if (both.group(1).equals(both.group(2))) {
            return "exactly version " + from;
        }
        return "version " + from + (both.group(3).equals("]") ? " to " : " up to, but not including, ") + to;
    }
}
