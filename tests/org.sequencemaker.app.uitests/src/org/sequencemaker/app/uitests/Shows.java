package org.sequencemaker.app.uitests;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/** Shows to open. */
final class Shows {
    private static final Rgb[] COLOURS = {
        new Rgb(255, 60, 48), new Rgb(255, 204, 0), new Rgb(52, 199, 89), new Rgb(0, 122, 255)
    };

    private Shows() {}

    /** Saves a show of a minute for three balls into a folder. */
    static Path save(Path folder, String name) throws CodecException {
        Path file = folder.resolve(name + ProjectFiles.SUFFIX);
        ProjectFiles.save(show(name), file, Clock.systemUTC());
        return file;
    }

    static Project show(String name) {
        Time duration = Time.ofMillis(60_000);
        List<Timeline> timelines = new ArrayList<>();
        for (int ball = 1; ball <= 3; ball++) {
            timelines.add(Timeline.empty("Ball " + ball, 4, duration).withSegments(Segments.of(segments(ball))));
        }
        List<Mark> beats = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            beats.add(Mark.at(Time.ofMillis(i * 500L), ""));
        }
        return Project.empty(name, Settings.DEFAULT.withDuration(duration))
                .withTimelines(timelines)
                .withMarkTracks(
                        List.of(new MarkTrack("beats", "Beats", MarkTrack.Kind.BEAT, new Rgb(138, 147, 161), beats)))
                .withNotes(List.of(Note.at(Time.ofMillis(20_000), "all up")));
    }

    private static List<Segment> segments(int ball) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Rgb colour = COLOURS[(i + ball) % COLOURS.length];
            Look look = i % 3 == 0 ? Look.fade(colour, COLOURS[(i + ball + 1) % COLOURS.length]) : Look.solid(colour);
            segments.add(Segment.of(Span.ofMillis(i * 2500L, i * 2500L + 2000), look));
        }
        return segments;
    }
}
