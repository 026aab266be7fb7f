/**
 * What the user is asked in the middle of a turn: whether a tool may run, and which of several readings of a prompt is
 * meant. Start with {@link org.sequencemaker.assistant.ask.Asking}.
 */
@NullMarked
package org.sequencemaker.assistant.ask;

import org.jspecify.annotations.NullMarked;
