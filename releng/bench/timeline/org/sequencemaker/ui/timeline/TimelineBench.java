package org.sequencemaker.ui.timeline;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.editing.Document;
import org.sequencemaker.layout.Row;
import org.sequencemaker.layout.SegmentBox;
import org.sequencemaker.layout.Strip;
import org.sequencemaker.layout.TimeScale;
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
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.gesture.Tools;
import org.sequencemaker.ui.timeline.keys.ColourKeys;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;

/**
 * Paints the timeline of 20 props with 5,000 segments each on 1920 x 1080 pixels while it is scrolled and
 * zoomed. In the same paint event a bare loop draws the same rectangles, one fill each, into an image of
 * the same size and that onto the window; so both have the same machine. What others take of the processors shows in the times, so what the
 * display thread itself was busy is told as well. Also: from the turn of a wheel to
 * the painted frame, and what a frame allocates in a show ten times as long of which the same is seen.
 */
public final class TimelineBench {
    private static final int TIMELINES = 20;
    private static final int SEGMENTS = 5_000;
    private static final int GHOSTS = 20_000;
    private static final long STEP_MILLIS = 100;
    private static final int WARM_UP = 150;
    private static final long PAUSE_NANOS = 25_000_000;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Theme theme = new Theme(display);
    private final ProposedChange proposed = new ProposedChange();
    private final TimelineSurface surface =
            new TimelineSurface(theme::surface, new GhostLayer(proposed, () -> null, words -> {}));
    private final List<Long> ours = new ArrayList<>();
    private final List<Long> bare = new ArrayList<>();
    private final List<Long> copies = new ArrayList<>();
    private final List<Long> inputs = new ArrayList<>();
    private final List<Long> oursBusy = new ArrayList<>();
    private final List<Long> bareBusy = new ArrayList<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long paintStart;
    private long paintBusy;
    private long inputStart;
    private boolean isPainted;
    private boolean isWarm;
    private boolean isCopy;
    private boolean isAlone;

    public static void main(String[] args) {
        new TimelineBench().run(args.length == 0 ? 600 : Integer.parseInt(args[0]));
    }

    private void run(int frames) {
        Memory memory = new Nothing();
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1920, 1080);
        Brush brush = new Brush();
        Tools tools = new Tools(new SnapSettings(memory), brush);
        ColourKeys keys = new ColourKeys(memory, brush, new StatusLine(), Playing.SILENT);
        TimelineCanvas canvas = new TimelineCanvas(shell, surface, theme, tools, keys, () -> {}, button -> {});
        display.addFilter(SWT.Paint, event -> {
            paintBusy = threads.getCurrentThreadCpuTime();
            paintStart = System.nanoTime();
        });
        canvas.addListener(SWT.Paint, this::painted);
        shell.open();
        surface.show(new OpenProject(Document.open(project(SEGMENTS)), null), null);
        for (int frame = 0; frame < WARM_UP; frame++) {
            frame(canvas, frame);
        }
        isWarm = true;
        for (int frame = 0; frame < frames; frame++) {
            frame(canvas, frame);
        }
        for (int frame = 0; frame < frames; frame++) {
            copy(canvas);
        }
        report("paint a frame", ours);
        report("  of which painting nothing new", copies);
        report("bare loop, the same rectangles", bare);
        report("  on the processor: a frame", oursBusy);
        report("  on the processor: bare loop", bareBusy);
        report("input to painted frame", inputs);
        System.out.printf(
                Locale.ROOT,
                "%-34s %.2f (p50), %.2f (p99)%n",
                "ours / bare",
                at(oursBusy, 50) / (double) at(bareBusy, 50),
                at(oursBusy, 99) / (double) at(bareBusy, 99));
        ghosts(canvas, frames);
        allocations();
        shell.dispose();
    }

    /** The same once more with a proposal of 20,000 stretches drawn over the show, and how long it takes to take one in. */
    private void ghosts(TimelineCanvas canvas, int frames) {
        Project show = project(SEGMENTS);
        Ghosts ghosts = Proposing.over(show, GHOSTS);
        surface.show(new OpenProject(Document.open(show), null), null);
        isAlone = true;
        surface.ghosts().setLooks(Proposing::looks);
        Proposing proposing = new Proposing();
        List<Long> shown = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long start = threads.getCurrentThreadCpuTime();
            proposed.show(new Ghosts(ghosts.label(), ghosts.changed(), ghosts.ghosts(), List.of()), proposing);
            if (i >= 20) {
                shown.add(threads.getCurrentThreadCpuTime() - start);
            }
            frame(canvas, i);
        }
        for (Side side : Side.values()) {
            proposed.look(side);
            isWarm = false;
            for (int frame = 0; frame < WARM_UP; frame++) {
                frame(canvas, frame);
            }
            ours.clear();
            oursBusy.clear();
            isWarm = true;
            for (int frame = 0; frame < frames; frame++) {
                frame(canvas, frame);
            }
            report("20,000 ghosts " + (side == Side.PRESENT ? "over the present" : "in the proposed"), ours);
            report("  on the processor", oursBusy);
        }
        report("  to take in a new proposal", shown);
        proposing.end(proposed);
        isAlone = false;
    }

    /** Zooms in over ten turns of the wheel and out again, and scrolls in between. */
    private void frame(TimelineCanvas canvas, int frame) {
        Event wheel = new Event();
        int phase = frame % 40;
        wheel.x = 400 + frame * 37 % 1200;
        wheel.y = 500;
        boolean isZoom = phase < 10 || phase >= 20 && phase < 30;
        wheel.stateMask = isZoom ? SWT.MOD1 : SWT.MOD2;
        wheel.count = phase < 10 ? 4 : phase < 20 ? -3 : phase < 30 ? -4 : 3;
        pause();
        inputStart = System.nanoTime();
        canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
        // At the ends of the show a turn changes nothing; a frame is painted all the same.
        surface.invalidate();
        awaitPaint();
    }

    /** What the window system takes for any frame of this size. */
    private void copy(TimelineCanvas canvas) {
        pause();
        isCopy = true;
        canvas.redraw();
        awaitPaint();
        isCopy = false;
    }

    /** Nobody turns a wheel faster than the screen shows frames; without a pause each would wait for the next one. */
    private void pause() {
        settle();
        long end = System.nanoTime() + PAUSE_NANOS;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        isPainted = false;
    }

    private void awaitPaint() {
        long end = System.nanoTime() + 2_000_000_000L;
        while (!isPainted && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private void painted(Event event) {
        long busy = threads.getCurrentThreadCpuTime() - paintBusy;
        settle();
        long end = System.nanoTime();
        isPainted = true;
        if (event.width < 1900) {
            return;
        }
        if (isCopy) {
            copies.add(end - paintStart);
            return;
        }
        if (isAlone) {
            if (isWarm) {
                oursBusy.add(busy);
                ours.add(end - paintStart);
            }
            return;
        }
        long bareBusyStart = threads.getCurrentThreadCpuTime();
        long bareStart = System.nanoTime();
        bare(event.gc, event);
        long bareBusyEnd = threads.getCurrentThreadCpuTime();
        settle();
        long bareEnd = System.nanoTime();
        if (isWarm) {
            oursBusy.add(busy);
            bareBusy.add(bareBusyEnd - bareBusyStart);
            ours.add(end - paintStart);
            bare.add(bareEnd - bareStart);
            inputs.add(end - inputStart);
        }
    }

    /** Waits until the display server has drawn all it was told: only then is a frame on the screen. */
    private void settle() {
        display.getCursorLocation();
    }

    private void bare(GC target, Event event) {
        Rectangle area = shell.getClientArea();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(image);
        for (Row row : surface.picture().rows()) {
            for (SegmentBox box : row.boxes()) {
                draw(gc, box.from(), box.x(), row.y(), box.width(), row.height());
            }
            for (Strip strip : row.strips()) {
                for (int i = 0; i < strip.width(); i++) {
                    draw(gc, Rgb.ofPacked(strip.colours()[i]), strip.x() + i, row.y(), 1, row.height());
                }
            }
        }
        gc.dispose();
        Pattern pattern = new Pattern(display, image);
        target.setBackgroundPattern(pattern);
        target.fillRectangle(event.x, event.y, event.width, event.height);
        target.setBackgroundPattern(null);
        pattern.dispose();
        image.dispose();
    }

    private static void draw(GC gc, Rgb colour, int x, int y, int width, int height) {
        gc.setBackground(new Color(colour.red(), colour.green(), colour.blue()));
        gc.fillRectangle(x, y, width, height);
    }

    /** What laying out allocates must not depend on what is not seen. */
    private void allocations() {
        long few = allocated(SEGMENTS);
        long many = allocated(SEGMENTS * 10);
        System.out.printf(
                Locale.ROOT,
                "%-34s %,d bytes; %,d in a show ten times as long%n",
                "allocated to lay out a frame",
                few,
                many);
    }

    private long allocated(int segments) {
        surface.show(new OpenProject(Document.open(project(segments)), null), null);
        surface.look(viewport -> viewport.withScale(new TimeScale(Time.ofMillis(100_000), 20_000)));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            surface.invalidate();
            long before = threads.getCurrentThreadAllocatedBytes();
            surface.shapes();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static void report(String what, List<Long> nanos) {
        System.out.printf(
                Locale.ROOT,
                "%-34s p50 %.2f ms, p99 %.2f ms, most %.2f ms (%d frames)%n",
                what,
                at(nanos, 50) / 1e6,
                at(nanos, 99) / 1e6,
                at(nanos, 100) / 1e6,
                nanos.size());
    }

    private static long at(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static Project project(int segments) {
        Time length = Time.ofMillis(segments * STEP_MILLIS);
        List<Timeline> timelines = new ArrayList<>();
        for (int i = 0; i < TIMELINES; i++) {
            List<Segment> row = new ArrayList<>();
            for (int j = 0; j < segments; j++) {
                Rgb colour = Rgb.ofPacked((j * 7919 + i * 104729) & 0xFFFFFF);
                Look look = j % 3 == 0 ? Look.fade(colour, Rgb.BLACK) : Look.solid(colour);
                row.add(Segment.of(Span.ofMillis(j * STEP_MILLIS, (j + 1) * STEP_MILLIS - j % 2 * 20), look));
            }
            Timeline timeline = Timeline.empty("Ball " + (i + 1), 4, length).withSegments(Segments.of(row));
            // All twenty rows are in sight, as on a large screen.
            timelines.add(timeline.withView(timeline.view().withHeight(44)));
        }
        Mark[] beats = new Mark[(int) (segments * STEP_MILLIS / 500)];
        Arrays.setAll(beats, i -> Mark.at(Time.ofMillis(i * 500L), ""));
        return Project.empty("Bench", Settings.DEFAULT.withDuration(length))
                .withTimelines(timelines)
                .withMarkTracks(
                        List.of(new MarkTrack("b", "Beats", MarkTrack.Kind.BEAT, Rgb.WHITE, Arrays.asList(beats))));
    }

    /** Remembers nothing. */
    private static final class Nothing implements Memory {
        @Override
        public String get(String key, String otherwise) {
            return otherwise;
        }

        @Override
        public void put(String key, String value) {}
    }
}
