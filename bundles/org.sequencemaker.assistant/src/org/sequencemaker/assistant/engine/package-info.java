/**
 * The whole of a turn: the show is told to the model, its tools work on a copy, and what comes out is a proposal with an
 * account of what was done. Start with {@link org.sequencemaker.assistant.engine.Assistant}; whoever shows or applies
 * the proposal is elsewhere.
 */
@NullMarked
package org.sequencemaker.assistant.engine;

import org.jspecify.annotations.NullMarked;
