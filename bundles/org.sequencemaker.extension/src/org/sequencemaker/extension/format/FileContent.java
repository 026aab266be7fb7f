package org.sequencemaker.extension.format;

import java.nio.charset.StandardCharsets;

/**
 * A file with all that is in it.
 *
 * @param name without folders, with the suffix; for output, safe on every system
 * @param bytes all of it; not to be changed
 */
public record FileContent(String name, byte[] bytes) {
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
