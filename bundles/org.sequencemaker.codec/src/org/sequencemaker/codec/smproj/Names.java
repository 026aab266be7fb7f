package org.sequencemaker.codec.smproj;

import java.util.Locale;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Metadata;

/** Names that a file does not give, or gives as something that is no name. */
final class Names {
    private Names() {}

    /** Returns the name of a project in a file that has none: the file's, with spaces. */
    static String ofFile(String fileName) {
        boolean usual = fileName.toLowerCase(Locale.ROOT).endsWith(SmprojReader.SUFFIX);
        int end = usual ? fileName.length() - SmprojReader.SUFFIX.length() : fileName.length();
        String name =
                fileName.substring(0, end).replace('_', ' ').replace('-', ' ').strip();
        return name.isEmpty() ? Metadata.UNTITLED : name;
    }

    /**
     * Lets go of a field {@code name} that is no name, such as {@code false}, if whoever reads it next
     * would give the object another name than it has now.
     *
     * @param otherwise what the next reader would call it
     */
    static Kept settled(Kept kept, String name, String otherwise) {
        String raw = kept.fields().get("name");
        boolean isName = raw == null
                || raw.equals(name)
                || raw.startsWith("\"")
                        && !JsonText.compact(raw.substring(1, raw.length() - 1)).isBlank();
        return isName || name.equals(otherwise) ? kept : kept.with("name", "");
    }
}
