package org.sequencemaker.history.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Cuts bytes into pieces of some 8 kB, where the bytes themselves say so: the same stretch of bytes is cut at the same
 * places wherever it stands, so that after a small change nearly all pieces are those of before. The rolling sum is the
 * "gear" hash of Xia and others, "Ddelta" (Performance Evaluation 79, 2014).
 */
final class Chunks {
    private static final int SMALLEST = 2 << 10;
    private static final int LARGEST = 64 << 10;

    /** The highest bits of the sum depend on the last 64 bytes; one place in 2^13 has thirteen zeros there. */
    private static final long MASK = 0xFFF8_0000_0000_0000L;

    private static final long[] GEAR = new Random(20261122).longs(256).toArray();

    private Chunks() {}

    /** Returns where the pieces end; the last is the length. Nothing is no piece. */
    static List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>(bytes.length / (8 << 10) + 2);
        int start = 0;
        while (start < bytes.length) {
            int end = end(bytes, start);
            ends.add(end);
            start = end;
        }
        return ends;
    }

    private static int end(byte[] bytes, int start) {
        int last = Math.min(bytes.length, start + LARGEST);
        long sum = 0;
        for (int at = Math.min(last, start + SMALLEST); at < last; at++) {
            sum = (sum << 1) + GEAR[bytes[at] & 0xFF];
            if ((sum & MASK) == 0) {
                return at + 1;
            }
        }
        return last;
    }
}
