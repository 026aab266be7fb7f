/**
 * The protocols: how a conversation is written for a server, how its stream of events is read, and what its errors
 * mean. One class writes and one reads each protocol; no connections here. Start with
 * {@link org.sequencemaker.llm.wire.Wire}.
 */
@NullMarked
package org.sequencemaker.llm.wire;

import org.jspecify.annotations.NullMarked;
