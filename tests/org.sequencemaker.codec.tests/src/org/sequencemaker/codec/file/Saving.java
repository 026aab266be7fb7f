package org.sequencemaker.codec.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/** A program that saves two projects over each other until it is killed. */
public final class Saving {
    static final int SEGMENTS = 1000;

    private Saving() {}

    /** @param args the file to save to */
    public static void main(String[] args) throws CodecException {
        Path file = Path.of(args[0]);
        List<Project> projects = List.of(project("First", 7), project("Second", 200));
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true)) {
            for (int i = 0; ; i++) {
                ProjectFiles.save(projects.get(i % 2), file, Clock.systemUTC());
                if (i == 0) {
                    out.println("ready"); // the first save is slow, and there is more to hit when it is over
                }
            }
        }
    }

    /** A project whose segments all have one colour, so that a mixture of two would show. */
    static Project project(String name, int red) {
        Time length = Time.ofMillis(SEGMENTS * 10L);
        List<Segment> segments = new ArrayList<>(SEGMENTS);
        for (int i = 0; i < SEGMENTS; i++) {
            segments.add(Segment.of(Span.ofMillis(i * 10L, i * 10L + 10), Look.solid(new Rgb(red, 0, 0))));
        }
        Timeline timeline = Timeline.empty("Ball 1", 4, length).withSegments(Segments.of(segments));
        return Project.empty(name, Settings.DEFAULT.withDuration(length)).withTimelines(List.of(timeline));
    }
}
