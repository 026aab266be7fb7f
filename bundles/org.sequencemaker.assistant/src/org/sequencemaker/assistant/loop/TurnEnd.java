package org.sequencemaker.assistant.loop;

import org.sequencemaker.extension.chat.ChatException;

/** Why a turn ended. */
public sealed interface TurnEnd {
    /** The model said that it is done. */
    record Done() implements TurnEnd {}

    /** The model was cut off by its own limit, or held back by the server. */
    record CutOff(String why) implements TurnEnd {}

    /** A limit of the user's was met, or the model did the same wrong thing again and again. */
    record Finished(String why) implements TurnEnd {}

    /** The user stopped it. */
    record Stopped() implements TurnEnd {}

    /** The model could not be asked any further; the turn can go on from here later. */
    record Failed(ChatException fault) implements TurnEnd {}
}
