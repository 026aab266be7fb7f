package org.sequencemaker.testkit.fuzz;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages bytes without knowing what they mean: flips, cuts, copies, splices and numbers at the limits. */
final class ByteDamage {
    private static final long[] LIMITS = {
        0, 1, 2, 4, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000L, 0xFFFF_FFFFL
    };

    private final SplittableRandom random;

    ByteDamage(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Returns a damaged copy, or the input itself, changed.
     *
     * @param other another good input, to splice with
     */
    byte[] damage(byte[] input, byte[] other) {
        if (input.length == 0) {
            return noise();
        }
        return switch (random.nextInt(12)) {
            case 0 -> flip(input);
            case 1, 2 -> overwrite(input);
            case 3, 4, 5 -> number(input);
            case 6 -> Arrays.copyOf(input, random.nextInt(input.length + 1));
            case 7 -> replace(input, place(input), span(input), new byte[0]);
            case 8 -> replace(input, place(input), 0, piece(input));
            case 9 -> replace(input, place(input), input.length, piece(other));
            case 10 -> replace(input, place(input), span(input), noise());
            default -> random.nextInt(20) == 0 ? noise() : flip(input);
        };
    }

    private byte[] flip(byte[] input) {
        input[place(input)] ^= (byte) (1 << random.nextInt(8));
        return input;
    }

    private byte[] overwrite(byte[] input) {
        int from = place(input);
        int to = Math.min(input.length, from + 1 + random.nextInt(4));
        Arrays.fill(input, from, to, (byte) (random.nextBoolean() ? random.nextInt(256) : LIMITS[random.nextInt(7)]));
        return input;
    }

    /** Writes a little-endian number of one, two or four bytes: a limit, a neighbour of the old, or the size. */
    private byte[] number(byte[] input) {
        int size = 1 << random.nextInt(3);
        int place = place(input);
        if (place + size > input.length) {
            return flip(input);
        }
        long old = 0;
        for (int i = size - 1; i >= 0; i--) {
            old = old << 8 | (input[place + i] & 0xFF);
        }
        long value = switch (random.nextInt(3)) {
            case 0 -> old + random.nextInt(-3, 4);
            case 1 -> input.length + random.nextInt(-40, 41);
            default -> LIMITS[random.nextInt(LIMITS.length)] - random.nextInt(2);
        };
        for (int i = 0; i < size; i++) {
            input[place + i] = (byte) (value >> (8 * i));
        }
        return input;
    }

    private byte[] piece(byte[] from) {
        if (from.length == 0) {
            return noise();
        }
        int start = random.nextInt(from.length);
        return Arrays.copyOfRange(from, start, Math.min(from.length, start + 1 + random.nextInt(400)));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(64)];
        random.nextBytes(noise);
        return noise;
    }

    private int place(byte[] input) {
        // Heads of files hold the counts, so they are damaged more often.
        return random.nextBoolean() ? random.nextInt(Math.min(96, input.length)) : random.nextInt(input.length);
    }

    private int span(byte[] input) {
        return 1 + random.nextInt(Math.min(input.length, random.nextBoolean() ? 8 : 400));
    }

    private static byte[] replace(byte[] input, int place, int length, byte[] by) {
        int end = Math.min(input.length, place + length);
        byte[] result = Arrays.copyOf(input, place + by.length + input.length - end);
        System.arraycopy(by, 0, result, place, by.length);
        System.arraycopy(input, end, result, place + by.length, input.length - end);
        return result;
    }
}
