package org.sequencemaker.codec.program;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that nobody changes any more, compared by content. */
public final class ByteBlock {
    public static final ByteBlock EMPTY = new ByteBlock(new byte[0]);

    private final byte[] bytes;

    private ByteBlock(byte[] bytes) {
        this.bytes = bytes;
    }

    public static ByteBlock copyOf(byte[] bytes) {
        return copyOf(bytes, 0, bytes.length);
    }

    /** Returns the bytes from one index up to, not including, another. */
    public static ByteBlock copyOf(byte[] bytes, int from, int to) {
        return from == to ? EMPTY : new ByteBlock(Arrays.copyOfRange(bytes, from, to));
    }

    public int size() {
        return bytes.length;
    }

    /** Returns the byte at an index as 0 to 255. */
    public int at(int index) {
        return bytes[index] & 0xFF;
    }

    /** Returns three bytes from an index as {@code 0xRRGGBB}. */
    public int colourAt(int index) {
        return at(index) << 16 | at(index + 1) << 8 | at(index + 2);
    }

    /** Returns a copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteBlock block && Arrays.equals(bytes, block.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
