package org.sequencemaker.codec.program;

import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

/** Walks through a file of little-endian numbers and never leaves it. */
final class LittleEndian {
    private final Source source;
    private final byte[] bytes;
    private int position;

    LittleEndian(Source source) {
        this.source = source;
        this.bytes = source.bytes();
    }

    int size() {
        return bytes.length;
    }

    int position() {
        return position;
    }

    int left() {
        return bytes.length - position;
    }

    /** Makes sure that there are so many more bytes, for what is named. */
    void need(long count, String what) throws CodecException {
        if (count > left()) {
            String reason =
                    "the file ends in the middle of %s: %d bytes needed, %d left".formatted(what, count, left());
            throw error(position, reason, "The file was cut short; copy or export it again");
        }
    }

    int u8(String what) throws CodecException {
        need(1, what);
        return bytes[position++] & 0xFF;
    }

    int u16(String what) throws CodecException {
        need(2, what);
        int low = bytes[position] & 0xFF;
        int high = bytes[position + 1] & 0xFF;
        position += 2;
        return low | high << 8;
    }

    long u32(String what) throws CodecException {
        need(4, what);
        long low = u16(what);
        long high = u16(what);
        return low | high << 16;
    }

    /** Passes over the two letters that begin a chunk. */
    void tag(String tag) throws CodecException {
        int place = position;
        int found = u16("the tag " + tag);
        if (found != (tag.charAt(0) | tag.charAt(1) << 8)) {
            String reason = "%s expected, but there is %s".formatted(tag, letters(found));
            throw error(place, reason, "The file is damaged or not a program; export it again");
        }
    }

    /** Takes the bytes from one place up to another, and goes on there. */
    ByteBlock block(int from, int to) {
        position = to;
        return ByteBlock.copyOf(bytes, from, to);
    }

    CodecException error(int place, String reason, String advice) {
        return new CodecException(source.name(), "offset 0x%02X".formatted(place), reason, advice);
    }

    private static String letters(int tag) {
        int first = tag & 0xFF;
        int second = tag >> 8;
        boolean readable = first > 0x20 && first < 0x7F && second > 0x20 && second < 0x7F;
        return readable ? "" + (char) first + (char) second : "%02X %02X".formatted(first, second);
    }
}
