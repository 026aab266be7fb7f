package org.sequencemaker.testkit;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** Builds a timeline for a test; times are in milliseconds, segments are added in order. */
public final class TimelineBuilder {
    private final String name;
    private final List<Segment> segments = new ArrayList<>();
    private int pixels = Segment.DEFAULT_PIXELS;
    private TimelineView view = TimelineView.PLAIN;

    private TimelineBuilder(String name) {
        this.name = name;
    }

    public static TimelineBuilder aTimeline() {
        return aTimeline("Ball");
    }

    public static TimelineBuilder aTimeline(String name) {
        return new TimelineBuilder(name);
    }

    public TimelineBuilder solid(long start, long end, Rgb colour) {
        return look(start, end, Look.solid(colour));
    }

    public TimelineBuilder fade(long start, long end, Rgb from, Rgb to) {
        return look(start, end, Look.fade(from, to));
    }

    public TimelineBuilder look(long start, long end, Look look) {
        return with(Segment.of(Span.ofMillis(start, end), look));
    }

    /** Adds a segment, whose id is replaced by one made from its place. */
    public TimelineBuilder with(Segment segment) {
        segments.add(segment);
        return this;
    }

    /** Adds so many segments in ten colours, one after the other and all of one length. */
    public TimelineBuilder row(int count, long lengthMillis) {
        for (int i = 0; i < count; i++) {
            solid(i * lengthMillis, (i + 1) * lengthMillis, new Rgb(255 - i % 10 * 25, i % 10 * 25, 0));
        }
        return this;
    }

    public TimelineBuilder pixels(int newPixels) {
        pixels = newPixels;
        return this;
    }

    public TimelineBuilder locked() {
        view = view.withLocked(true);
        return this;
    }

    /** Builds a timeline on its own, the first of a show that is so long. */
    public Timeline lasting(long millis) {
        return build(0, Time.ofMillis(millis));
    }

    Timeline build(int place, Time length) {
        List<Segment> numbered = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            numbered.add(segments.get(i).withId(SegmentId.loaded(place, i)));
        }
        return new Timeline(TimelineId.loaded(place), name, pixels, length, Segments.of(numbered), view, Kept.NOTHING);
    }
}
