/**
 * What is proposed for the open show, on the timelines: {@link org.sequencemaker.ui.timeline.proposal.GhostLayer} knows where
 * it is and which stretch keys are for, {@link org.sequencemaker.ui.timeline.proposal.ProposalBar} stands above the
 * timelines while there is something. Who proposes and what becomes of it is not decided here.
 */
@NullMarked
package org.sequencemaker.ui.timeline.proposal;

import org.jspecify.annotations.NullMarked;
