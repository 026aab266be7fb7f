package org.sequencemaker.extension.chat;

import java.util.List;
import org.sequencemaker.extension.attachment.Attachment;

/** A piece of a message. */
public sealed interface ChatPart {
    /** Words. */
    record Text(String text) implements ChatPart {}

    /**
     * What the model thought aloud.
     *
     * @param text what it thought; may be empty
     * @param seal what the server wants back with it, unchanged; empty for none
     */
    record Thinking(String text, String seal) implements ChatPart {}

    /** A picture or a sound, by its media type. */
    record File(Attachment attachment) implements ChatPart {}

    /**
     * The model calls a tool.
     *
     * @param id the server's name for this call; unique in the conversation
     * @param tool which tool
     * @param arguments JSON text, as the model wrote it: it may be broken
     */
    record Call(String id, String tool, String arguments) implements ChatPart {}

    /**
     * What a tool answered.
     *
     * @param id of the call
     * @param text for the model
     * @param failed whether it did not do what was asked
     * @param files pictures or sounds, for models that take them
     */
    record Result(String id, String text, boolean failed, List<Attachment> files) implements ChatPart {
        public Result {
            files = List.copyOf(files);
        }
    }
}
