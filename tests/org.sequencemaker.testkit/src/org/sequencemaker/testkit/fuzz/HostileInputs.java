package org.sequencemaker.testkit.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** An endless row of damaged inputs, the same for the same seed. */
public final class HostileInputs {
    /** Inputs are cut to this many bytes: a reader's faults do not need more, and the run stays quick. */
    private static final int MAX_SIZE = 1 << 20;

    private static final int MOST_MUTATIONS = 6;

    /** One of so many may be long and deep: it costs as much as thousands of short ones, which find more. */
    private static final int ONE_LARGE_IN = 200;

    private final List<byte[]> seeds;
    private final List<Boolean> areText;
    private final int[] weights;
    private final int weight;
    private final SplittableRandom random;
    private final ByteDamage bytes;
    private final TextDamage text;

    /** @param seeds good inputs, at least one */
    public HostileInputs(List<byte[]> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.areText = seeds.stream().map(HostileInputs::looksLikeText).toList();
        // Short ones are tried more often: they are quick, and a change in them more often matters.
        this.weights = seeds.stream()
                .mapToInt(good -> 1 + 100_000 / (100 + good.length))
                .toArray();
        this.weight = Arrays.stream(weights).sum();
        this.random = new SplittableRandom(seed);
        this.bytes = new ByteDamage(random);
        this.text = new TextDamage(random);
    }

    /** Returns the next input. */
    public byte[] next() {
        int seed = anySeed();
        byte[] input = seeds.get(seed).clone();
        boolean isText = areText.get(seed);
        boolean mayBeLarge = random.nextInt(ONE_LARGE_IN) == 0;
        int mutations = 1 + random.nextInt(MOST_MUTATIONS);
        int texts = isText ? random.nextInt(mutations + 1) : 0;
        if (texts > 0) {
            input = text.damage(input, texts, mayBeLarge);
        }
        for (int i = texts; i < mutations; i++) {
            input = bytes.damage(input, seeds.get(anySeed()));
        }
        return input.length > MAX_SIZE ? Arrays.copyOf(input, MAX_SIZE) : input;
    }

    private int anySeed() {
        int at = random.nextInt(weight);
        int seed = 0;
        while (at >= weights[seed]) {
            at -= weights[seed];
            seed++;
        }
        return seed;
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
