package org.sequencemaker.codec.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * The light of a timeline as runs of ticks of one colour each. It is what the prop's program would
 * show; pixels that differ, which the formats that need this cannot say, give their average.
 */
public final class Runs {
    /** The most runs a file is given; beyond that nobody could load it. */
    public static final int MOST = 2_000_000;

    /**
     * A time of one colour.
     *
     * @param from first tick
     * @param to the tick after the last
     * @param colour of all pixels that shine
     * @param pixels how many shine
     */
    public record Run(long from, long to, Rgb colour, int pixels) {}

    private final Timeline timeline;
    private final int rate;
    private final EffectKinds effects;
    private final ShowColours colours;
    private boolean averaged;

    /** @param rate ticks per second */
    public Runs(Timeline timeline, int rate, EffectKinds effects) {
        this.timeline = timeline;
        this.rate = rate;
        this.effects = effects;
        this.colours = ShowColours.of(timeline, rate, effects);
    }

    /** Returns the first tick of a segment. */
    public long from(Segment segment) {
        return segment.start().toTick(rate);
    }

    /** Returns the tick after a segment's last; the same as its first if it is too short to be seen. */
    public long to(Segment segment) {
        return segment.end().toTick(rate);
    }

    /** Returns whether a segment shines in its own colours only, with no effect that anybody knows. */
    public boolean isPlain(Segment segment) {
        for (Effect effect : segment.look().effects()) {
            if (effects.find(effect.type()) != null) {
                return false;
            }
        }
        return true;
    }

    /** Returns the runs of one segment, in order and without gaps; none if it is too short to be seen. */
    public List<Run> of(Segment segment) throws CodecException {
        List<Run> runs = new ArrayList<>();
        add(segment, runs);
        return runs;
    }

    /**
     * Returns the runs of the whole timeline from its start to the end of the last segment, black where
     * there is none; equal neighbours are one.
     */
    public List<Run> all() throws CodecException {
        List<Run> runs = new ArrayList<>();
        long at = 0;
        for (Segment segment : timeline.segments()) {
            long from = from(segment);
            if (from > at && to(segment) > from) {
                append(new Run(at, from, Rgb.BLACK, timeline.pixels()), runs);
            }
            add(segment, runs);
            at = Math.max(at, to(segment));
        }
        return runs;
    }

    private void add(Segment segment, List<Run> runs) throws CodecException {
        long from = from(segment);
        long to = to(segment);
        if (from >= to) {
            return;
        }
        if (isPlain(segment) && !segment.look().fade()) {
            append(new Run(from, to, segment.look().start(), segment.pixels()), runs);
            return;
        }
        int[] pixels = new int[segment.pixels()];
        long start = from;
        Rgb colour = Rgb.BLACK;
        for (long tick = from; tick < to; tick++) {
            colours.colours(tick, pixels);
            Rgb now = average(pixels);
            if (tick > from && !now.equals(colour)) {
                append(new Run(start, tick, colour, segment.pixels()), runs);
                start = tick;
            }
            colour = now;
        }
        append(new Run(start, to, colour, segment.pixels()), runs);
    }

    private void append(Run run, List<Run> runs) throws CodecException {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null
                && last.to() == run.from()
                && last.colour().equals(run.colour())
                && last.pixels() == run.pixels()) {
            runs.set(runs.size() - 1, new Run(last.from(), run.to(), run.colour(), run.pixels()));
            return;
        }
        if (runs.size() == MOST) {
            throw new CodecException(
                    timeline.name(),
                    Time.ofTick(run.from(), rate).toString(),
                    "more than %,d changes of colour".formatted(MOST),
                    "Choose a lower refresh rate");
        }
        runs.add(run);
    }

    /** Tells what could not be expressed. To be asked when all runs have been made. */
    public void warn(Warnings warnings) {
        Consumer<String> add = warnings::add;
        colours.warnings().forEach(add);
        if (averaged) {
            warnings.add("\"" + timeline.name()
                    + "\": pixels of one prop cannot differ in this format; where they do, their average is written");
        }
    }

    private Rgb average(int[] pixels) {
        int first = pixels[0];
        long red = 0;
        long green = 0;
        long blue = 0;
        boolean same = true;
        for (int pixel : pixels) {
            red += pixel >> 16 & 0xFF;
            green += pixel >> 8 & 0xFF;
            blue += pixel & 0xFF;
            same &= pixel == first;
        }
        if (same) {
            return Rgb.ofPacked(first);
        }
        averaged = true;
        int count = pixels.length;
        return new Rgb(rounded(red, count), rounded(green, count), rounded(blue, count));
    }

    private static int rounded(long sum, int count) {
        return (int) ((2 * sum + count) / (2L * count));
    }

    /** Returns when a run begins, or ends: at the segment's own border where it is there, else at its tick. */
    Span span(Segment segment, Run run) {
        Time start = run.from() == from(segment) ? segment.start() : Time.ofTick(run.from(), rate);
        Time end = run.to() == to(segment) ? segment.end() : Time.ofTick(run.to(), rate);
        return new Span(start, end);
    }
}
