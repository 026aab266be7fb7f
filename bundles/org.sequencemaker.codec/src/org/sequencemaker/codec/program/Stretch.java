package org.sequencemaker.codec.program;

/**
 * A part of a show that looks one way: a segment or a gap, in ticks.
 *
 * @param from first tick
 * @param to first tick after it, greater than {@code from}
 * @param lit how many of the prop's pixels have colours, from the first on; the others are dark
 * @param paint the colours
 */
record Stretch(long from, long to, int lit, Paint paint) {
    long ticks() {
        return to - from;
    }
}
