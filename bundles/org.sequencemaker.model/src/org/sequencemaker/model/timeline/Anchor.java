package org.sequencemaker.model.timeline;

import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Time;

/**
 * Ties one end of a segment to a mark: when the mark moves, the end follows.
 *
 * @param mark the mark
 * @param offset from the mark to the end of the segment; may be negative
 */
public record Anchor(MarkId mark, Time offset) {}
