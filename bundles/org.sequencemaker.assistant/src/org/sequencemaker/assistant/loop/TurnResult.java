package org.sequencemaker.assistant.loop;

import org.sequencemaker.assistant.conversation.Turn;

/**
 * A turn that is over.
 *
 * @param turn whole: each call has its result
 * @param end why it ended
 * @param spent what it used
 */
public record TurnResult(Turn turn, TurnEnd end, Spent spent) {}
