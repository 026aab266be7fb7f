package org.sequencemaker.extension.format;

import java.util.List;
import org.sequencemaker.extension.Spec;

/**
 * An importer as a plug-in declares it.
 *
 * @param id short name, as the command line takes it, such as {@code prg.json}
 * @param label what people call such a file
 * @param suffixes how the names of such files end, with the dot, the usual one first
 */
public record ImporterSpec(String id, String label, List<String> suffixes) implements Spec {
    public ImporterSpec {
        suffixes = List.copyOf(suffixes);
    }

    /** Returns whether a file name ends with one of the suffixes, in any case. */
    public boolean matches(String name) {
        return suffixes.stream()
                .anyMatch(suffix ->
                        name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length()));
    }
}
