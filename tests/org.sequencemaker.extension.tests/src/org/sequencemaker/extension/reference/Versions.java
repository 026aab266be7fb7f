package org.sequencemaker.extension.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which version a surface must have, by the rules of semantic versions. */
final class Versions {
    private Versions() {}

    /**
     * Returns what is wrong with a version, or null.
     *
     * @param released version of the last release, such as {@code 1.2.0}
     * @param before its surface
     * @param version the version now
     * @param now the surface now
     */
    static @Nullable String fault(String released, List<String> before, String version, List<String> now) {
        Set<String> old = qualified(before);
        Set<String> present = qualified(now);
        int[] needed = numbers(released);
        String why;
        if (!present.containsAll(old)) {
            needed = new int[] {needed[0] + 1, 0, 0};
            old.removeAll(present);
            why = "it lacks " + old.stream().sorted().findFirst().orElse("");
        } else if (present.size() > old.size()) {
            needed = new int[] {needed[0], needed[1] + 1, 0};
            present.removeAll(old);
            why = "it adds " + present.stream().sorted().findFirst().orElse("");
        } else {
            why = "it is the same";
        }
        return compare(numbers(version), needed) >= 0
                ? null
                : "the surface needs at least version %d.%d.%d, not %s: since %s %s"
                        .formatted(needed[0], needed[1], needed[2], version, released, why);
    }

    /** A member is the same only in the same type, so each line gets its type before it. */
    private static Set<String> qualified(List<String> lines) {
        Set<String> qualified = new HashSet<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith("  ") ? type : line;
            qualified.add(line.startsWith("  ") ? type + line : line);
        }
        return qualified;
    }

    private static int[] numbers(String version) {
        String[] parts = version.split("\\.");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
    }

    private static int compare(int[] a, int[] b) {
        for (int i = 0; i < 3; i++) {
            if (a[i] != b[i]) {
                return Integer.compare(a[i], b[i]);
            }
        }
        return 0;
    }
}
