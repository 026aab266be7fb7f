package org.sequencemaker.extension.chat;

/** A piece of an answer as it arrives. */
public sealed interface ChatEvent {
    /** More words. */
    record TextDelta(String text) implements ChatEvent {}

    /** More of what the model thinks aloud. */
    record ThinkingDelta(String text) implements ChatEvent {}

    /**
     * A tool call begins.
     *
     * @param index which of the calls of this answer, from 0
     * @param id the server's name for it
     * @param tool which tool
     */
    record CallBegins(int index, String id, String tool) implements ChatEvent {}

    /** More of the arguments of a call, as JSON text. */
    record CallDelta(int index, String json) implements ChatEvent {}

    /** What has been used so far. */
    record Used(Usage usage) implements ChatEvent {}

    /** Nothing new, but the server is alive. */
    record StillThere() implements ChatEvent {}
}
