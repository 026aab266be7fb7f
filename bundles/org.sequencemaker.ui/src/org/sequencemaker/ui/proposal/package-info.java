/**
 * A change of the open show that is seen before it is taken: what the assistant proposes, or what bringing back a version
 * would do. {@link org.sequencemaker.ui.proposal.ProposedChange} is where those who propose and those who draw meet; who
 * proposes answers for what is taken and refused. {@link org.sequencemaker.ui.proposal.Turns} says whom segments are
 * from.
 */
@NullMarked
package org.sequencemaker.ui.proposal;

import org.jspecify.annotations.NullMarked;
