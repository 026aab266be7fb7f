package org.sequencemaker.assistant.loop;

import org.sequencemaker.extension.chat.ChatEvent;
import org.sequencemaker.extension.chat.ChatPart;

/** Something that happens in a turn. */
public sealed interface LoopEvent {
    /** A request goes out; what the model says from here on is a new answer. */
    record Asks(int request) implements LoopEvent {}

    /** A piece of an answer. */
    record Says(ChatEvent event) implements LoopEvent {}

    /** A call is run. */
    record Runs(ChatPart.Call call) implements LoopEvent {}

    /** A call has its result. */
    record Ran(ChatPart.Call call, ChatPart.Result result) implements LoopEvent {}

    /** The model is not sent all of the conversation. */
    record LeavesOut(String notice) implements LoopEvent {}

    /** The model is asked to come to an end. */
    record Finishes(String why) implements LoopEvent {}
}
