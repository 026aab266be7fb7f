package org.sequencemaker.codec.program;

/**
 * What stands at the end of most programs under the tag {@code BT}. Its value means nothing to a prop;
 * the vendor's editor keeps something there, a time in milliseconds as it seems.
 *
 * @param value 0 to 2^32 - 1; 0 in what we write
 * @param rest bytes found after it, normally none
 */
public record Trailer(long value, ByteBlock rest) {
    /** What we write. */
    public static final Trailer STANDARD = new Trailer(0, ByteBlock.EMPTY);

    public Trailer {
        if (value < 0 || value > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("a trailer's value must be 0 to 2^32 - 1, not " + value);
        }
    }
}
