package org.sequencemaker.codec.sequence;

import java.util.List;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** Makes a project of the sequence of one prop. */
final class SingleTimeline {
    private SingleTimeline() {}

    /**
     * @param name of project and timeline; may be blank
     * @param rate ticks per second as the file has them; brought into what a project allows
     * @param length how long the show is, not before the last segment's end
     * @param segments in order and apart
     */
    static Project project(String name, int pixels, long rate, Time length, List<Segment> segments) {
        String title = name.isBlank() ? Metadata.UNTITLED : name;
        int hertz = (int) Math.max(1, Math.min(Settings.MAX_RATE, rate));
        Timeline timeline = new Timeline(
                TimelineId.loaded(0), title, pixels, length, Segments.of(segments), TimelineView.PLAIN, Kept.NOTHING);
        return Project.empty(title, new Settings(length, hertz, pixels, Kept.NOTHING))
                .withTimelines(List.of(timeline));
    }

    /** Returns the file's name without its suffix. */
    static String name(Source source, List<String> suffixes) {
        for (String suffix : suffixes) {
            String stem = source.stem(suffix);
            if (stem.length() < source.name().length()) {
                return stem;
            }
        }
        return source.name();
    }
}
