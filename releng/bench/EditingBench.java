import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Gesture;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.project.ShowTime;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Cutting;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Moving;
import org.sequencemaker.model.timeline.Quantising;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * How long edits, undos and their events take in a project of 20 timelines with 5,000 segments each, and
 * how many bytes a step of the history keeps. Times are medians and mean little by themselves, so each
 * round also copies a plain list of the 5,000 segments of one timeline, which is the least that undo by
 * copying would do, and the result is the ratio.
 */
public final class EditingBench {
    private static final int TIMELINES = 20;
    private static final int SEGMENTS = 5_000;
    private static final long STEP_MILLIS = 100;
    private static final int ROUNDS = 400;

    private final Random random = new Random(1);
    private final Project project = project();
    private final TimelineId first = project.timelines().getFirst().id();
    private long blackHole;

    public static void main(String[] args) {
        new EditingBench().run();
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

    private void run() {
        System.out.printf(
                Locale.ROOT,
                "%d timelines of %,d segments; java %s%n",
                TIMELINES,
                SEGMENTS,
                System.getProperty("java.version"));
        times();
        thousandUndos();
        bytesPerStep("set a colour", this::colour);
        bytesPerStep("move one segment", d -> move(d, 1));
        bytesPerStep("move 1,000 segments", d -> move(d, 1_000));
        if (blackHole == 42) {
            System.out.println();
        }
    }

    private void times() {
        // Few steps: a thousand of the heavy ones would measure the collector.
        Document document = open(20);
        report("set a colour in the middle of a segment", () -> colour(document));
        report("drag one segment: a preview", this::preview);
        report("move one segment", () -> move(document, 1));
        report("move 1,000 segments", () -> move(document, 1_000));
        report("snap 1,000 segments to 1,000 beats", () -> snap(document));
        report("copy and paste 10 s of all timelines", () -> paste(document));
        report("insert a second into the whole show", () -> insert(document));
    }

    private Document open(int limit) {
        return new Document("Opened", project, true, InstantSource.system(), limit);
    }

    private Time anywhere() {
        return Time.ofMicros(random.nextLong(project.duration().micros()));
    }

    private Outcome edit(Document document, java.util.function.UnaryOperator<Timeline> change) {
        return document.apply("Edit", before -> before.withTimeline(first, change));
    }

    private void colour(Document document) {
        Time at = anywhere();
        Rgb colour = Rgb.ofPacked(random.nextInt(1 << 24));
        edit(document, timeline -> Cutting.setColour(timeline, at, colour));
    }

    private Set<SegmentId> some(Timeline timeline, int count) {
        int from = random.nextInt(timeline.segments().size() - count);
        Set<SegmentId> ids = new HashSet<>();
        timeline.segments().subList(from, from + count).forEach(segment -> ids.add(segment.id()));
        return ids;
    }

    private void move(Document document, int count) {
        Timeline timeline = document.project().timelines().getFirst();
        Set<SegmentId> ids = some(timeline, Math.min(count, timeline.segments().size() / 2));
        edit(document, before -> Moving.move(before, ids, Time.ofMicros(random.nextInt(-40_000, 40_000))));
    }

    private final Document dragged = new Document("Opened", project, true, InstantSource.system(), 10);
    private final Gesture drag = dragged.begin("Drag");
    private final Set<SegmentId> held = some(project.timelines().getFirst(), 1);

    private void preview() {
        Time by = Time.ofMicros(random.nextInt(-90_000, 90_000));
        drag.preview(before -> before.withTimeline(first, timeline -> Moving.move(timeline, held, by)));
    }

    private void snap(Document document) {
        Timeline timeline = document.project().timelines().getFirst();
        Set<SegmentId> ids = some(timeline, timeline.segments().size() / 5);
        List<Time> beats = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            beats.add(Time.ofMillis(i * 500L + random.nextInt(50)));
        }
        edit(document, before -> Quantising.snap(before, ids, beats, Quantising.Ends.BOTH, 0.5));
    }

    private void paste(Document document) {
        Time at = anywhere();
        Time from = Time.ofMicros(random.nextLong(project.duration().micros() - 10_000_000));
        document.apply("Paste", before -> {
            Clip clip = Clip.ofRange(before.timelines(), Span.of(from, from.plus(Time.ofMillis(10_000))));
            return before.replacing(clip.paste(before.timelines(), at));
        });
    }

    private void insert(Document document) {
        Time at = anywhere();
        document.apply("Insert", before -> ShowTime.insert(before, at, Time.ofMillis(1_000)));
    }

    /** Times an operation and the reference in turn, so that both see the same machine. */
    private void report(String what, Runnable operation) {
        for (int i = 0; i < ROUNDS / 2; i++) {
            operation.run();
            reference();
        }
        long[] times = new long[ROUNDS];
        long[] references = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            operation.run();
            long middle = System.nanoTime();
            reference();
            references[i] = System.nanoTime() - middle;
            times[i] = middle - start;
        }
        print(what, median(times), median(references));
    }

    private void reference() {
        List<Segment> copy = new ArrayList<>(SEGMENTS);
        for (Segment segment : project.timelines().getFirst().segments()) {
            copy.add(segment);
        }
        blackHole += copy.size();
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void print(String what, long nanos, long reference) {
        System.out.printf(
                Locale.ROOT,
                "%-42s %9.1f µs  %7.2f × copying a list of %,d (%.1f µs)%n",
                what,
                nanos / 1e3,
                nanos / (double) reference,
                SEGMENTS,
                reference / 1e3);
    }

    private void thousandUndos() {
        Document document = open(1_000);
        for (int i = 0; i < 1_000; i++) {
            colour(document);
        }
        long[] undos = new long[51];
        long[] events = new long[51];
        long[] references = new long[51];
        for (int i = 0; i < undos.length; i++) {
            undos[i] = undoAll(document);
            try (Subscription subscription = document.listen(this::workOut)) {
                events[i] = undoAll(document);
            }
            long start = System.nanoTime();
            reference();
            references[i] = System.nanoTime() - start;
        }
        long reference = median(references);
        print("1,000 undos", median(undos), reference);
        print("1,000 undos, the changed segments worked out", median(events), reference);
    }

    private long undoAll(Document document) {
        long start = System.nanoTime();
        while (document.canUndo()) {
            document.undo();
        }
        long time = System.nanoTime() - start;
        document.jumpTo(document.history().steps().size() - 1);
        return time;
    }

    private void workOut(Change change) {
        for (TimelineId timeline : change.changedTimelines()) {
            blackHole += change.changedSegments(timeline).size();
        }
    }

    private interface Editing {
        void edit(Document document);
    }

    private void bytesPerStep(String what, Editing editing) {
        // The first round also loads and frees what has nothing to do with steps.
        long bytes = 0;
        int steps = 0;
        for (int round = 0; round < 2; round++) {
            Document document = open(1_000);
            editing.edit(document);
            long before = used();
            for (int i = 0; i < 1_000; i++) {
                editing.edit(document);
            }
            steps = document.history().steps().size() - 1;
            bytes = (used() - before) / steps;
            blackHole += document.history().position();
        }
        System.out.printf(
                Locale.ROOT,
                "%-42s %,9d bytes a step, %,d steps kept (references to all segments: %,d)%n",
                what,
                bytes,
                steps,
                (long) TIMELINES * SEGMENTS * 4);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
