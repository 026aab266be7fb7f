package org.sequencemaker.codec.program;

/**
 * Something in which a program is not what its timeline says.
 *
 * @param kind in what they differ
 * @param tick where, in ticks of the program; 0 for what holds throughout
 * @param words for the user, such as {@code Ball 1 at 0:12.340 (tick 1234): pixel 2 is #FF0000 in the
 *     program, #00FF00 in the project}
 */
public record Difference(Kind kind, long tick, String words) {
    /** In what a program and a timeline can differ. */
    public enum Kind {
        RATE,
        PIXELS,
        LENGTH,
        COLOUR
    }
}
