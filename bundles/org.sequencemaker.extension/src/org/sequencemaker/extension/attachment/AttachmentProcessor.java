package org.sequencemaker.extension.attachment;

import java.util.List;
import org.sequencemaker.extension.Host;

/** Changes attachments before they are sent: shrinks a picture, describes a clip, reads a text out of a file. */
public interface AttachmentProcessor {
    /** How long a call may take, in seconds. */
    int LIMIT_SECONDS = 20;

    /**
     * Returns what is sent instead: the attachment itself, others in its place, or none.
     *
     * @param attachment one whose media type the extension declares
     */
    List<Attachment> process(Attachment attachment, Host host) throws InterruptedException;
}
