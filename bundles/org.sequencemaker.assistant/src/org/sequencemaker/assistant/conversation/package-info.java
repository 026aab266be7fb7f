/**
 * What was said: a conversation is a list of turns, a turn is what the user asked and all that came of it. Turns are the
 * unit that is kept, left out and undone; a call is never parted from its result. Start with
 * {@link org.sequencemaker.assistant.conversation.Conversation}; nothing here talks to a model.
 */
@NullMarked
package org.sequencemaker.assistant.conversation;

import org.jspecify.annotations.NullMarked;
