/**
 * A turn with the plug-ins in it: what the user types, the system message and the answer pass through the assistant
 * plug-ins, the loop runs between, and all that was sent and changed is kept for the raw view. Start with
 * {@link org.sequencemaker.assistant.turn.AssistantTurn}.
 */
@NullMarked
package org.sequencemaker.assistant.turn;

import org.jspecify.annotations.NullMarked;
