package org.sequencemaker.example.misbehaving;

import java.util.List;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.attachment.AttachmentProcessor;

/** Does not even come into being. */
public final class BadConstructor implements AttachmentProcessor {
    public BadConstructor() {
        throw new IllegalStateException("constructors are a good place to fail");
    }

    @Override
    public List<Attachment> process(Attachment attachment, Host host) {
        return List.of(attachment);
    }
}
