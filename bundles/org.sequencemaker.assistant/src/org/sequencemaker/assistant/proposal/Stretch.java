package org.sequencemaker.assistant.proposal;

import java.util.Comparator;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * A stretch of one timeline that is to shine in another way, or no more.
 *
 * @param timeline which
 * @param span when
 */
public record Stretch(TimelineId timeline, Span span) {
    static final Comparator<Stretch> BY_START =
            Comparator.comparing(stretch -> stretch.span().start());
}
