package org.sequencemaker.layout;

import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Segment;

/**
 * The part of a segment that is seen, wide enough to be told from its neighbours.
 *
 * @param segment the segment
 * @param x left edge on the surface
 * @param width at least one pixel
 * @param from colour at the left edge that is seen, before effects
 * @param to colour at the right edge that is seen
 * @param startSeen whether the left edge is the segment's start, and not cut off by the surface
 * @param endSeen whether the right edge is the segment's end
 */
public record SegmentBox(Segment segment, int x, int width, Rgb from, Rgb to, boolean startSeen, boolean endSeen) {}
