package org.sequencemaker.ui.proposal;

import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.TimelineId;

/** A stretch of one timeline. */
public record Place(TimelineId timeline, Span span) {}
