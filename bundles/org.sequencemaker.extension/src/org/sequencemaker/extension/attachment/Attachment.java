package org.sequencemaker.extension.attachment;

import java.nio.charset.StandardCharsets;

/**
 * Something sent along with a prompt.
 *
 * @param name file name without folders, as people see it
 * @param mediaType such as {@code image/png}, {@code audio/wav} or {@code text/plain}, in lower case
 * @param content all of it; not to be changed
 */
public record Attachment(String name, String mediaType, byte[] content) {
    public static Attachment text(String name, String text) {
        return new Attachment(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
