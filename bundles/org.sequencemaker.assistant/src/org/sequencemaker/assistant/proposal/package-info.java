/**
 * What a turn wants to change, as a value: it can be looked at, taken whole or in part, refused, kept in a file, put onto
 * a project that others have changed meanwhile, and turned round to take a turn back long after. Start with
 * {@link org.sequencemaker.assistant.proposal.Proposal}; nothing here talks to a model.
 */
@NullMarked
package org.sequencemaker.assistant.proposal;

import org.jspecify.annotations.NullMarked;
