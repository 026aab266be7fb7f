package org.sequencemaker.model.timeline;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * A stretch of a timeline with one look.
 *
 * @param id which segment it is
 * @param span when it shines
 * @param look how it looks
 * @param pixels how many of the prop's pixels shine, 1 to {@link #MAX_PIXELS}
 * @param startAnchor mark its start follows, or null
 * @param endAnchor mark its end follows, or null
 * @param origin where it came from
 * @param kept as found in the file
 */
public record Segment(
        SegmentId id,
        Span span,
        Look look,
        int pixels,
        @Nullable Anchor startAnchor,
        @Nullable Anchor endAnchor,
        Origin origin,
        Kept kept) {
    /** The most pixels a prop can have: what one byte of a program's record can say. */
    public static final int MAX_PIXELS = 255;

    /** What a ball has. */
    public static final int DEFAULT_PIXELS = 4;

    public Segment {
        requirePixels(pixels);
    }

    /** Returns a new segment made by hand, for a ball. */
    public static Segment of(Span span, Look look) {
        return new Segment(SegmentId.fresh(), span, look, DEFAULT_PIXELS, null, null, Origin.HAND, Kept.NOTHING);
    }

    public Time start() {
        return span.start();
    }

    public Time end() {
        return span.end();
    }

    /** Returns the segment at another place or length, its colours stretched along. */
    public Segment withSpan(Span newSpan) {
        return new Segment(id, newSpan, look, pixels, startAnchor, endAnchor, origin, kept);
    }

    /** Returns the segment at another place or length; an end that moves lets go of its mark. */
    public Segment placed(Span newSpan) {
        if (newSpan.equals(span)) {
            return this;
        }
        return new Segment(
                id,
                newSpan,
                look,
                pixels,
                newSpan.start().equals(span.start()) ? startAnchor : null,
                newSpan.end().equals(span.end()) ? endAnchor : null,
                origin,
                kept);
    }

    /**
     * Returns the segment for another prop: one that lit the whole prop lights the whole of the other,
     * else as many pixels as there are.
     */
    public Segment fitted(int pixelsHere, int pixelsThere) {
        int fitting = pixels == pixelsHere ? pixelsThere : Math.min(pixels, pixelsThere);
        return fitting == pixels ? this : withPixels(fitting);
    }

    public Segment withLook(Look newLook) {
        return new Segment(id, span, newLook, pixels, startAnchor, endAnchor, origin, kept);
    }

    public Segment withPixels(int newPixels) {
        return new Segment(id, span, look, newPixels, startAnchor, endAnchor, origin, kept);
    }

    public Segment withId(SegmentId newId) {
        return new Segment(newId, span, look, pixels, startAnchor, endAnchor, origin, kept);
    }

    public Segment withOrigin(Origin newOrigin) {
        return new Segment(id, span, look, pixels, startAnchor, endAnchor, newOrigin, kept);
    }

    public Segment withAnchors(@Nullable Anchor newStart, @Nullable Anchor newEnd) {
        return new Segment(id, span, look, pixels, newStart, newEnd, origin, kept);
    }

    /** Returns a copy: the same but for the id, and tied to no mark. */
    public Segment copy() {
        return new Segment(SegmentId.fresh(), span, look, pixels, null, null, origin, kept);
    }

    /**
     * Returns the part of this segment inside {@code part}, showing at every moment what it showed; an
     * end that was cut lets go of its anchor.
     *
     * @param part inside the segment's span
     */
    public Segment cut(Span part) {
        if (part.equals(span)) {
            return this;
        }
        boolean sameStart = part.start().equals(span.start());
        boolean sameEnd = part.end().equals(span.end());
        return new Segment(
                id,
                part,
                look.cut(span, part),
                pixels,
                sameStart ? startAnchor : null,
                sameEnd ? endAnchor : null,
                origin,
                kept);
    }

    /** Returns whether the other shines at the same time in the same way, whatever its id and origin. */
    public boolean shinesLike(Segment other) {
        return span.equals(other.span) && look.equals(other.look) && pixels == other.pixels;
    }

    static void requirePixels(int pixels) {
        if (pixels < 1 || pixels > MAX_PIXELS) {
            throw new IllegalArgumentException("a prop has 1 to " + MAX_PIXELS + " pixels, not " + pixels);
        }
    }
}
