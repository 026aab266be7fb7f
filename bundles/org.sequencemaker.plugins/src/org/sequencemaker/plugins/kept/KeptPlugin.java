package org.sequencemaker.plugins.kept;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in that the user has installed.
 *
 * @param id of its feature
 * @param version of its feature
 * @param name for people
 * @param site where it came from; null if that is not known
 * @param enabled false if it is kept on the disk and out of the program
 * @param bundles symbolic names of its bundles
 */
public record KeptPlugin(
        String id, String version, String name, @Nullable URI site, boolean enabled, List<String> bundles) {
    public KeptPlugin {
        bundles = List.copyOf(bundles);
    }

    public KeptPlugin enabled(boolean yes) {
        return new KeptPlugin(id, version, name, site, yes, bundles);
    }

    /** "Sparkle 1.0.0", without what a build adds to a version. */
    public String label() {
        return name + " " + Versions.brief(version);
    }

    List<String> fields() {
        return List.of(
                id,
                version,
                name,
                site == null ? "" : site.toString(),
                enabled ? "enabled" : "disabled",
                String.join(" ", bundles));
    }

    static @Nullable KeptPlugin of(List<String> fields) {
        if (fields.size() < 6 || fields.getFirst().isEmpty()) {
            return null;
        }
        List<String> bundles =
                fields.get(5).isEmpty() ? List.of() : List.of(fields.get(5).split(" "));
        return new KeptPlugin(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                uri(fields.get(3)),
                !fields.get(4).equals("disabled"),
                bundles);
    }

    private static @Nullable URI uri(String text) {
        try {
            return text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            // Somebody has edited the file; the plug-in is there all the same.
            return null;
        }
    }
}
