package org.sequencemaker.llm;

import java.time.Duration;

/** A piece of an answer as it arrives. */
public sealed interface StreamEvent {
    /** More words. */
    record Text(String text) implements StreamEvent {}

    /** More of what the model thinks aloud. */
    record Thinking(String text) implements StreamEvent {}

    /**
     * A tool call begins.
     *
     * @param index which of the calls of this answer, from 0
     * @param id names the call in the conversation
     * @param tool which tool
     */
    record CallBegins(int index, String id, String tool) implements StreamEvent {}

    /** More of the arguments of a call, as JSON text. */
    record CallDelta(int index, String json) implements StreamEvent {}

    /** What has been used so far. */
    record Used(Usage usage) implements StreamEvent {}

    /** The answer has not come yet, or nothing new has: the wait goes on. */
    record StillThere() implements StreamEvent {}

    /** The request failed and will be sent again after a pause. */
    record Repeats(Fault fault, Duration pause) implements StreamEvent {}

    /** Returns whether this is a part of the answer: after the first of these nothing is repeated. */
    default boolean isAnswer() {
        return this instanceof Text
                || this instanceof Thinking
                || this instanceof CallBegins
                || this instanceof CallDelta;
    }
}
