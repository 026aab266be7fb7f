package org.sequencemaker.llm;

import java.util.List;

/** A piece of a message. */
public sealed interface Part {
    /** Words. */
    record Text(String text) implements Part {}

    /**
     * What the model thought aloud.
     *
     * @param text what it thought; may be empty, as some servers keep it to themselves
     * @param seal what the server wants back with it, unchanged; empty for none. It begins with the name of the
     *     protocol: a server of another kind is not sent it
     */
    record Thinking(String text, String seal) implements Part {}

    /**
     * A picture.
     *
     * @param mediaType such as {@code image/png}
     * @param content all of the file; not to be changed
     */
    record Image(String mediaType, byte[] content) implements Part {
        @Override
        public String toString() {
            return "Image[" + mediaType + ", " + content.length + " bytes]";
        }
    }

    /**
     * A sound.
     *
     * @param mediaType {@code audio/wav} or {@code audio/mpeg}: servers take no other
     * @param content all of the file; not to be changed
     */
    record Audio(String mediaType, byte[] content) implements Part {
        @Override
        public String toString() {
            return "Audio[" + mediaType + ", " + content.length + " bytes]";
        }
    }

    /**
     * The model calls a tool.
     *
     * @param id names this call in the conversation; made here where the server gives none
     * @param tool which tool; need not be one that was offered
     * @param arguments JSON text as the model wrote it, {@code {}} for none: it may be broken, see {@link #problem()}
     */
    record Call(String id, String tool, String arguments) implements Part {
        /** Returns what is wrong with the arguments, in words for the model; empty if they are a JSON object. */
        public String problem() {
            return CallArguments.problem(arguments);
        }
    }

    /**
     * What a tool answered.
     *
     * @param id of the call
     * @param text for the model
     * @param failed whether it did not do what was asked
     * @param media pictures, for models that see
     */
    record Result(String id, String text, boolean failed, List<Image> media) implements Part {
        public Result {
            media = List.copyOf(media);
        }

        public static Result of(String id, String text) {
            return new Result(id, text, false, List.of());
        }

        public static Result failed(String id, String text) {
            return new Result(id, text, true, List.of());
        }
    }
}
