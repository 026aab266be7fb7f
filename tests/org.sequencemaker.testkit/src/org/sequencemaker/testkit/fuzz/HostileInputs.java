package org.sequencemaker.testkit.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** An endless row of damaged inputs, the same for the same seed. */
public final class HostileInputs {
    /** Inputs are cut to this many bytes: a reader's faults do not need more, and the run stays quick. */
    private static final int MAX_SIZE = 1 << 20;

    private static final int MOST_MUTATIONS = 6;

    private final List<byte[]> seeds;
    private final SplittableRandom random;
    private final ByteDamage bytes;
    private final TextDamage text;

    /** @param seeds good inputs, at least one */
    public HostileInputs(List<byte[]> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.random = new SplittableRandom(seed);
        this.bytes = new ByteDamage(random);
        this.text = new TextDamage(random);
    }

    /** Returns the next input. */
    public byte[] next() {
        byte[] input = anySeed().clone();
        boolean isText = looksLikeText(input);
        int mutations = 1 + random.nextInt(MOST_MUTATIONS);
        for (int i = 0; i < mutations; i++) {
            input = isText && random.nextInt(3) > 0 ? text.damage(input) : bytes.damage(input, anySeed());
            if (input.length > MAX_SIZE) {
                input = Arrays.copyOf(input, MAX_SIZE);
            }
        }
        return input;
    }

    private byte[] anySeed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static boolean looksLikeText(byte[] input) {
        int end = Math.min(64, input.length);
        for (int i = 0; i < end; i++) {
            if (input[i] >= 0 && input[i] < ' ' && input[i] != '\n' && input[i] != '\r' && input[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
