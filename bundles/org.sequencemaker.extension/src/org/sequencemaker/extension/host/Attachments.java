package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.attachment.AttachmentProcessor;
import org.sequencemaker.extension.attachment.AttachmentSpec;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;

/** Sends attachments through the processors, one after the other. Not on the display thread. */
public final class Attachments {
    private final ExtensionPoint<AttachmentSpec, AttachmentProcessor> point;
    private final Guard guard;
    private final Hosts hosts;

    Attachments(ExtensionPoint<AttachmentSpec, AttachmentProcessor> point, Guard guard, Hosts hosts) {
        this.point = point;
        this.guard = guard;
        this.hosts = hosts;
    }

    /** Returns what is to be sent; where a processor fails, the attachment as it was. */
    public List<Attachment> process(List<Attachment> attachments) throws InterruptedException {
        List<Attachment> now = List.copyOf(attachments);
        for (Extension<AttachmentSpec, AttachmentProcessor> extension : point.all()) {
            List<Attachment> next = new ArrayList<>();
            for (Attachment attachment : now) {
                boolean takes = extension.spec().takes(attachment.mediaType().toLowerCase(Locale.ROOT));
                next.addAll(takes ? processed(extension, attachment) : List.of(attachment));
            }
            now = next;
        }
        return List.copyOf(now);
    }

    private List<Attachment> processed(Extension<AttachmentSpec, AttachmentProcessor> extension, Attachment attachment)
            throws InterruptedException {
        try {
            return guard.call(
                    extension,
                    Task.of("processing " + attachment.name(), AttachmentProcessor.LIMIT_SECONDS),
                    // The copy fails on null, inside the guard, where it is the plug-in's failure.
                    (processor, lease) -> List.copyOf(processor.process(attachment, hosts.host(extension, lease))));
        } catch (PluginFailure e) {
            // Reported and counted; the contract says that the attachment goes on as it is.
            return List.of(attachment);
        }
    }
}
