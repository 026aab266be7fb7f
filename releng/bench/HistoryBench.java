import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.editing.Document;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.history.version.Versions;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Versions of a project of 20 timelines with 5,000 segments each: how long one takes to keep, how much room many take, and
 * how long it takes to list them, to compare two and to restore one. Between two versions one to twenty colours of one
 * timeline change, each fiftieth time a hundred; and the date of the save.
 */
public final class HistoryBench {
    private static final int TIMELINES = 20;
    private static final int SEGMENTS = 5_000;
    private static final long STEP_MILLIS = 100;
    private static final String FILE = "bench.smproj";

    private final Random random = new Random(1);
    private final Path folder;
    private Project project = project();

    private HistoryBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        delete(folder);
        new HistoryBench(folder).run(Integer.parseInt(args[0]));
        delete(folder);
    }

    private static Project project() {
        Time length = Time.ofMillis(SEGMENTS * STEP_MILLIS);
        List<Timeline> timelines = new ArrayList<>();
        for (int i = 0; i < TIMELINES; i++) {
            List<Segment> segments = new ArrayList<>();
            for (int j = 0; j < SEGMENTS; j++) {
                Rgb colour = Rgb.ofPacked((j * 7919 + i) & 0xFFFFFF);
                Look look = j % 3 == 0 ? Look.fade(colour, Rgb.BLACK) : Look.solid(colour);
                segments.add(Segment.of(Span.ofMillis(j * STEP_MILLIS, (j + 1) * STEP_MILLIS - j % 2 * 20), look));
            }
            timelines.add(Timeline.empty("Ball " + (i + 1), 4, length).withSegments(Segments.of(segments)));
        }
        return Project.empty("Bench", Settings.DEFAULT.withDuration(length)).withTimelines(timelines);
    }

    private void run(int count) throws Exception {
        Versions versions = new Versions(folder);
        say(
                "%,d versions of %d timelines of %,d segments (%,d bytes as a file); java %s",
                count,
                TIMELINES,
                SEGMENTS,
                SmprojWriter.write(project, FILE).length,
                System.getProperty("java.version"));
        double first = millis(() -> versions.keep(project, FILE, Occasion.save()));
        say("the first version: %.0f ms, %,d bytes", first, size());
        keep(versions, count);
        double packing = millis(() -> versions.tidy(Duration.ofMinutes(10)));
        say("the last packing: %.0f ms; on the disk: %,d bytes in %,d files", packing, size(), files());
        read(versions);
    }

    private void keep(Versions versions, int count) throws Exception {
        double[] times = new double[count - 1];
        List<Double> packings = new ArrayList<>();
        long most = size();
        for (int i = 0; i < times.length; i++) {
            change(i);
            times[i] = millis(() -> versions.keep(project, FILE, Occasion.save()));
            if (versions.needsTidying()) {
                most = Math.max(most, size());
                packings.add(millis(() -> versions.tidy(Duration.ofMinutes(10))));
            }
        }
        Arrays.sort(times);
        say("to keep one: %.1f ms (p50), %.1f ms (p99)", times[times.length / 2], times[times.length * 99 / 100]);
        say(
                "to pack, %d times: %.0f ms the first, %.0f ms the last; most room ever taken before it: %,d bytes",
                packings.size(),
                packings.isEmpty() ? 0 : packings.getFirst(),
                packings.isEmpty() ? 0 : packings.getLast(),
                most);
    }

    private void change(int number) {
        Timeline timeline = project.timelines().get(random.nextInt(TIMELINES));
        int changes = number % 50 == 49 ? 100 : 1 + random.nextInt(20);
        long around = random.nextLong(SEGMENTS * STEP_MILLIS);
        project = project.withTimeline(timeline.id(), before -> {
            Timeline next = before;
            for (int i = 0; i < changes; i++) {
                long at = (around + i * STEP_MILLIS) % (SEGMENTS * STEP_MILLIS);
                next = Cutting.setColour(next, Time.ofMillis(at), Rgb.ofPacked(random.nextInt(1 << 24)));
            }
            return next;
        });
        project = project.withMetadata(project.metadata().withDates("2026-11-22", "2026-11-22T" + number));
    }

    private void read(Versions versions) throws Exception {
        report("to list all", 20, versions::list);
        List<Version> all = versions.list();
        report("to read one", 20, () -> versions.project(all.get(random.nextInt(all.size()))));
        report(
                "to compare two, read from the disk",
                10,
                () -> Comparison.of(
                        versions.project(all.get(random.nextInt(all.size()))),
                        versions.project(all.get(random.nextInt(all.size())))));
        report("to restore one as an edit", 10, () -> {
            Version version = all.get(random.nextInt(all.size()));
            Document document = Document.open(project);
            return document.apply(new Restoring(version, versions.project(version)).whole());
        });
    }

    private void report(String what, int rounds, Callable<?> work) throws Exception {
        double first = millis(work);
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = millis(work);
        }
        Arrays.sort(times);
        say("%s: %.0f ms (p50), %.0f ms the first time", what, times[rounds / 2], first);
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        if (work.call() == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
