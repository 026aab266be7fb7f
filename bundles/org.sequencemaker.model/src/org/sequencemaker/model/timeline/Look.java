package org.sequencemaker.model.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * How a segment looks: one colour, or a fade from one to another, and the effects on top in order.
 *
 * @param start colour at the start
 * @param end colour at the end; the same as {@code start} for a solid
 * @param fade whether it is meant as a fade, even one between equal colours
 * @param effects applied in order; usually none or one
 * @param startEntry palette entry that {@code start} follows, or null
 * @param endEntry palette entry that {@code end} follows, or null
 */
public record Look(
        Rgb start,
        Rgb end,
        boolean fade,
        List<Effect> effects,
        @Nullable PaletteBinding startEntry,
        @Nullable PaletteBinding endEntry) {
    public Look {
        effects = List.copyOf(effects);
        if (!fade && !start.equals(end)) {
            throw new IllegalArgumentException("a solid has one colour, not " + start + " and " + end);
        }
    }

    public static Look solid(Rgb colour) {
        return new Look(colour, colour, false, List.of(), null, null);
    }

    public static Look fade(Rgb start, Rgb end) {
        return new Look(start, end, true, List.of(), null, null);
    }

    public Look withEffects(List<Effect> newEffects) {
        return new Look(start, end, fade, newEffects, startEntry, endEntry);
    }

    /** Returns the same effects over one colour, bound to no palette. */
    public Look withColour(Rgb colour) {
        return new Look(colour, colour, false, effects, null, null);
    }

    /** Returns the same effects over a fade, bound to no palette. */
    public Look withColours(Rgb newStart, Rgb newEnd) {
        return new Look(newStart, newEnd, true, effects, null, null);
    }

    public Look bound(@Nullable PaletteBinding newStartEntry, @Nullable PaletteBinding newEndEntry) {
        return new Look(start, end, fade, effects, newStartEntry, newEndEntry);
    }

    /** Returns the look played backwards, the effects as they are. */
    public Look reversed() {
        return new Look(end, start, fade, effects, endEntry, startEntry);
    }

    /** Returns the colour before effects at a moment of the span that the segment fills. */
    public Rgb colourAt(Span span, Time time) {
        return fade
                ? start.towards(
                        end, time.minus(span.start()).micros(), span.length().micros())
                : start;
    }

    /**
     * Returns the look of a part of a segment: a fade keeps showing at every moment what it showed, so
     * its new ends have the colours in between.
     */
    public Look cut(Span whole, Span part) {
        if (!fade || whole.equals(part)) {
            return this;
        }
        boolean sameStart = whole.start().equals(part.start());
        boolean sameEnd = whole.end().equals(part.end());
        return new Look(
                colourAt(whole, part.start()),
                colourAt(whole, part.end()),
                true,
                effects,
                sameStart ? startEntry : null,
                sameEnd ? endEntry : null);
    }
}
