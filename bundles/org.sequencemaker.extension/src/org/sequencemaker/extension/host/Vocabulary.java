package org.sequencemaker.extension.host;

import java.util.List;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * How a model may speak of colours, times, stretches of time and timelines. Each method takes what the JSON held (text,
 * number, list or map) and throws a {@link org.sequencemaker.model.Refusal} that says what would be right.
 */
public interface Vocabulary {
    Rgb colour(Object said);

    /** Returns a time in the show; its end is one. */
    Time time(Object said);

    /** Returns the stretches meant, in order and disjoint, none outside of the show; never none. */
    List<Span> spans(Object said);

    /** Returns the timelines meant, in the project's order, without repetition; never none. */
    List<TimelineId> timelines(Object said);
}
