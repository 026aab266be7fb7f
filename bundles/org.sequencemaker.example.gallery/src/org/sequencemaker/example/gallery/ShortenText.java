package org.sequencemaker.example.gallery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.attachment.AttachmentProcessor;

/** Keeps the beginning and the end of long texts. */
public final class ShortenText implements AttachmentProcessor {
    private static final int HALF = 10_000;

    @Override
    public List<Attachment> process(Attachment attachment, Host host) {
        String text = new String(attachment.content(), StandardCharsets.UTF_8);
        if (text.length() <= 2 * HALF) {
            return List.of(attachment);
        }
        String left = text.substring(0, HALF);
        String right = text.substring(text.length() - HALF);
        int cut = text.length() - 2 * HALF;
        return List.of(Attachment.text(attachment.name(), left + "\n[… " + cut + " characters left out …]\n" + right));
    }
}
