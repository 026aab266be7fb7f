package org.sequencemaker.layout;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/** Small shows to lay out. */
final class Shows {
    static final Rgb RED = new Rgb(255, 0, 0);
    static final Rgb BLUE = new Rgb(0, 0, 255);

    private Shows() {}

    /** A show of so many seconds with one timeline of the segments given. */
    static Project of(int seconds, List<Segment> segments) {
        Time duration = Time.ofMillis(seconds * 1000L);
        Timeline timeline = Timeline.empty("Ball 1", 4, duration).withSegments(Segments.of(segments));
        return Project.empty("Show", Settings.DEFAULT.withDuration(duration)).withTimelines(List.of(timeline));
    }

    static Segment solid(long from, long to, Rgb colour) {
        return Segment.of(Span.ofMillis(from, to), Look.solid(colour));
    }

    /** So many segments of a length in milliseconds, red and blue by turns, without gaps. */
    static List<Segment> flashes(int count, long length) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            segments.add(solid(i * length, (i + 1) * length, i % 2 == 0 ? RED : BLUE));
        }
        return segments;
    }

    /** 1000 pixels of time beside a column of names; a pixel is so many milliseconds. */
    static Viewport viewport(double millisPerPixel) {
        Metrics metrics = Metrics.STANDARD;
        return new Viewport(
                metrics.headWidth() + 1000, 400, metrics, new TimeScale(Time.ZERO, millisPerPixel * 1000), 0);
    }
}
