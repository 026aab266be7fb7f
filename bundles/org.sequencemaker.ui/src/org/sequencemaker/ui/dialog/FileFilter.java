package org.sequencemaker.ui.dialog;

import java.util.List;

/**
 * Which files a file dialog shows.
 *
 * @param label what such files are called
 * @param suffixes how their names end, with the dot; empty for all files
 */
public record FileFilter(String label, List<String> suffixes) {
    public FileFilter {
        suffixes = List.copyOf(suffixes);
    }

    /** Returns the form that toolkits use, such as {@code *.prg;*.json}. */
    public String pattern() {
        return suffixes.isEmpty()
                ? "*"
                : String.join(";", suffixes.stream().map(suffix -> "*" + suffix).toList());
    }
}
