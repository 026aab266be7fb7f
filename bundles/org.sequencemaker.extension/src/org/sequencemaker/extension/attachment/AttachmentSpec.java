package org.sequencemaker.extension.attachment;

import java.util.List;
import org.sequencemaker.extension.Spec;

/**
 * An attachment processor as a plug-in declares it.
 *
 * @param id unique
 * @param label what people see
 * @param description a sentence for people
 * @param mediaTypes what it takes, such as {@code image/png}, or {@code image/*} for all of a family
 */
public record AttachmentSpec(String id, String label, String description, List<String> mediaTypes) implements Spec {
    public AttachmentSpec {
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** Returns whether it takes a media type. */
    public boolean takes(String mediaType) {
        return mediaTypes.stream()
                .anyMatch(type -> type.endsWith("/*")
                        ? mediaType.startsWith(type.substring(0, type.length() - 1))
                        : type.equals(mediaType));
    }
}
