package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Colours that change with the marks of the music.
 *
 * @param kind what happens at each mark
 * @param colours in turn; not for a rainbow
 * @param length how long a pulse or a fade is; zero for up to the next mark
 */
public record Pattern(Kind kind, List<Rgb> colours, Time length) {
    /** What happens at each mark. */
    public enum Kind {
        /** A flash. */
        PULSE,
        /** The next colour, until the next mark. */
        TOGGLE,
        /** The same, but each ball one colour further than the ball before it. */
        ALTERNATE,
        /** One ball after the other is lit. */
        CHASE,
        /** From dark to the colour. */
        FADE_IN,
        /** From the colour to dark. */
        FADE_OUT,
        /** The next hue. */
        RAINBOW
    }

    public Pattern {
        colours = List.copyOf(colours);
    }

    /**
     * Returns what a ball shows.
     *
     * @param times of the marks, sorted
     * @param within the stretches that the marks are in, sorted
     * @param ball which ball, from 0
     * @param balls how many there are
     */
    public List<Segment> segments(Timeline timeline, List<Time> times, List<Span> within, int ball, int balls) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Span span = span(times, within, i);
            if (span == null || kind == Kind.CHASE && i % balls != ball) {
                continue;
            }
            segments.add(Brush.segment(timeline, span, look(i, ball, balls, times.size())));
        }
        return segments;
    }

    /** From a mark to the next one, the last as long as the one before it; or as long as is asked; never out of its stretch. */
    private @Nullable Span span(List<Time> times, List<Span> within, int i) {
        Time start = times.get(i);
        Span home =
                within.stream().filter(span -> span.contains(start)).findFirst().orElse(null);
        if (home == null) {
            return null;
        }
        Time end = home.end();
        if (i + 1 < times.size() && home.contains(times.get(i + 1))) {
            end = times.get(i + 1);
        } else if (i > 0 && home.contains(times.get(i - 1))) {
            end = Time.min(end, start.plus(start.minus(times.get(i - 1))));
        }
        boolean isShort = kind == Kind.PULSE || kind == Kind.FADE_IN || kind == Kind.FADE_OUT;
        if (isShort && length.isAfter(Time.ZERO)) {
            end = Time.min(end, start.plus(length));
        }
        return start.isBefore(end) ? new Span(start, end) : null;
    }

    private Look look(int i, int ball, int balls, int count) {
        return switch (kind) {
            case PULSE, TOGGLE -> Look.solid(colour(i));
            case ALTERNATE -> Look.solid(colour(i + ball));
            case CHASE -> Look.solid(colour(i));
            case FADE_IN -> Look.fade(Rgb.BLACK, colour(i));
            case FADE_OUT -> Look.fade(colour(i), Rgb.BLACK);
            case RAINBOW -> Look.solid(hue(360.0 * i / Math.min(12, Math.max(1, count)), ball, balls));
        };
    }

    private Rgb colour(int i) {
        return colours.get(i % colours.size());
    }

    /** Balls are spread over the circle of hues. */
    private static Rgb hue(double degrees, int ball, int balls) {
        return Hsv.turned(degrees + 360.0 * ball / balls, 1, 1).toRgb();
    }

    /** Returns a rainbow that flows through a stretch without any marks: once round, in twelve fades. */
    static List<Segment> flow(Timeline timeline, Span span, int ball, int balls) {
        int steps = 12;
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Time start = span.start().plus(span.length().scaled(i, steps));
            Time end = span.start().plus(span.length().scaled(i + 1L, steps));
            if (start.isBefore(end)) {
                Look look = Look.fade(hue(360.0 * i / steps, ball, balls), hue(360.0 * (i + 1) / steps, ball, balls));
                segments.add(Brush.segment(timeline, new Span(start, end), look));
            }
        }
        return segments;
    }
}
