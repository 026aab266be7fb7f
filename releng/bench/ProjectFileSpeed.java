import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Times the reading and saving of a project of 20 timelines with 5,000 segments each. */
final class ProjectFileSpeed {
    private static final int TIMELINES = 20;
    private static final int SEGMENTS = 5_000;
    private static final long MILLIS = 137;

    public static void main(String[] arguments) throws Exception {
        Project project = project();
        Path file = Files.createTempDirectory("speed").resolve("show.smproj");
        try {
            for (int round = 1; round <= 6; round++) {
                Project next = project.withMetadata(project.metadata().withDescription("round " + round));
                long start = System.nanoTime();
                byte[] bytes = SmprojWriter.write(next, "show.smproj");
                long written = System.nanoTime();
                ProjectFiles.save(next, file, Clock.systemUTC());
                long saved = System.nanoTime();
                Project read = ProjectFiles.read(file).project();
                long end = System.nanoTime();
                System.out.printf(
                        "round %d, %,d bytes: made in %d ms, saved in %d ms, read in %d ms%n",
                        round, bytes.length, millis(start, written), millis(written, saved), millis(saved, end));
                if (!read.timelines().equals(project.timelines())) {
                    throw new IllegalStateException("not what was saved");
                }
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        }
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static Project project() {
        Time length = Time.ofMillis(SEGMENTS * MILLIS);
        Random random = new Random(1);
        List<Timeline> timelines = new ArrayList<>();
        for (int place = 0; place < TIMELINES; place++) {
            List<Segment> segments = new ArrayList<>();
            for (int i = 0; i < SEGMENTS; i++) {
                Rgb colour = Rgb.ofPacked(random.nextInt(1 << 24));
                Look look = i % 5 == 0 ? Look.fade(colour, Rgb.BLACK) : Look.solid(colour);
                Span span = Span.ofMillis(i * MILLIS, (i + 1) * MILLIS);
                segments.add(Segment.of(span, look).withId(SegmentId.loaded(place, i)));
            }
            timelines.add(Timeline.empty("Ball " + (place + 1), 4, length)
                    .withId(TimelineId.loaded(place))
                    .withSegments(Segments.of(segments)));
        }
        return Project.empty("Speed", Settings.DEFAULT.withDuration(length)).withTimelines(timelines);
    }
}
