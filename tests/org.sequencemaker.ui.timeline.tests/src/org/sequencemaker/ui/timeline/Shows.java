package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.editing.Document;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;

/** Shows to look at. */
public final class Shows {
    private Shows() {}

    /** A show of so many seconds with one empty timeline. */
    public static OpenProject open(int seconds) {
        Time duration = Time.ofMillis(seconds * 1000L);
        Project project = Project.empty("Show", Settings.DEFAULT.withDuration(duration))
                .withTimelines(List.of(Timeline.empty("Ball", 4, duration)));
        return new OpenProject(Document.open(project), null);
    }

    /**
     * A show of 60 s with two balls: Upper shines from 10 to 20 s and from 20 to 30 s, Lower from 40 to 50 s;
     * beats every 5 s.
     */
    public static OpenProject twoBalls() {
        Time duration = Time.ofMillis(60_000);
        Timeline upper = Timeline.empty("Upper", 4, duration)
                .withSegments(Segments.of(List.of(solid(10, 20, 0xFF0000), solid(20, 30, 0x0000FF))));
        Timeline lower = Timeline.empty("Lower", 4, duration).withSegments(Segments.of(List.of(solid(40, 50, 0xFF00))));
        List<Mark> beats = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            beats.add(Mark.at(Time.ofMillis(i * 5000L), ""));
        }
        Project project = Project.empty("Show", Settings.DEFAULT.withDuration(duration))
                .withTimelines(List.of(upper, lower))
                .withMarkTracks(List.of(new MarkTrack("b", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, beats)));
        return new OpenProject(Document.open(project), null);
    }

    private static Segment solid(int from, int to, int colour) {
        return Segment.of(Span.ofMillis(from * 1000L, to * 1000L), Look.solid(Rgb.ofPacked(colour)));
    }

    /** What is remembered until the test is over. */
    public static Memory memory() {
        Map<String, String> stored = new HashMap<>();
        return new Memory() {
            @Override
            public String get(String key, String otherwise) {
                return stored.getOrDefault(key, otherwise);
            }

            @Override
            public void put(String key, String value) {
                stored.put(key, value);
            }
        };
    }
}
