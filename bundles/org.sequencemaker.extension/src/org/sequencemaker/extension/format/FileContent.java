package org.sequencemaker.extension.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file with all that is in it.
 *
 * @param name without folders, with the suffix; for output, safe on every system
 * @param bytes all of it; not to be changed
 * @param path where it lies, for files that belong to others beside them; null if it lies nowhere
 */
public record FileContent(
        String name, byte[] bytes, @Nullable Path path) {
    /** A file that lies nowhere yet. */
    public FileContent(String name, byte[] bytes) {
        this(name, bytes, null);
    }

    public static FileContent utf8(String name, String text) {
        return new FileContent(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the content as text; bytes that are not UTF-8 become the replacement character. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
