package org.sequencemaker.layout.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sequencemaker.model.Refusal;

/**
 * A juggling pattern in siteswap notation: one digit for each beat, over and over, says after how many beats
 * the ball that is thrown then is thrown again. Both hands throw by turns.
 *
 * @param throwsOfBeats one for each beat of the pattern, 0 to {@link #HIGHEST}
 */
public record Siteswap(List<Integer> throwsOfBeats) {
    /** The highest throw, written {@code z}. */
    public static final int HIGHEST = 35;

    /** More beats than anybody writes down. */
    public static final int LONGEST = 32;

    /** Three balls, the cascade. */
    public static final Siteswap STANDARD = new Siteswap(List.of(3));

    public Siteswap {
        throwsOfBeats = List.copyOf(throwsOfBeats);
        requireValid(throwsOfBeats);
    }

    /**
     * Reads a pattern such as {@code 3}, {@code 441} or {@code b97531}; spaces do not matter.
     *
     * @throws Refusal saying why nobody can juggle it
     */
    public static Siteswap parse(String text) {
        List<Integer> beats = new ArrayList<>();
        for (char letter : text.replaceAll("\\s", "").toCharArray()) {
            int height = letter < 128 ? Character.digit(letter, HIGHEST + 1) : -1;
            if (height < 0) {
                throw new Refusal("“" + letter + "” is no throw: write 0 to 9, and a to z for 10 to 35");
            }
            beats.add(height);
        }
        return new Siteswap(beats);
    }

    /** How many balls it takes: the average of its throws. */
    public int balls() {
        return sum(throwsOfBeats) / throwsOfBeats.size();
    }

    /** How many beats it has before it repeats. */
    public int period() {
        return throwsOfBeats.size();
    }

    int at(long beat) {
        return throwsOfBeats.get((int) Math.floorMod(beat, (long) period()));
    }

    int highest() {
        int highest = 0;
        for (int height : throwsOfBeats) {
            highest = Math.max(highest, height);
        }
        return highest;
    }

    /** The pattern as people write it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        throwsOfBeats.forEach(height -> text.append(Character.forDigit(height, HIGHEST + 1)));
        return text.toString();
    }

    private static void requireValid(List<Integer> beats) {
        int period = beats.size();
        if (period == 0 || period > LONGEST) {
            throw new Refusal("a pattern has 1 to %d throws, such as 3 or 441".formatted(LONGEST));
        }
        int sum = sum(beats);
        if (sum % period != 0) {
            throw new Refusal("the throws must be a whole number on average, for that is how many balls there are; "
                    + "here it is %d / %d".formatted(sum, period));
        }
        int[] from = new int[period];
        Arrays.fill(from, -1);
        for (int beat = 0; beat < period; beat++) {
            int landing = (beat + beats.get(beat)) % period;
            if (from[landing] >= 0) {
                throw new Refusal("throw %d and throw %d land at the same time".formatted(from[landing] + 1, beat + 1));
            }
            from[landing] = beat;
        }
    }

    private static int sum(List<Integer> beats) {
        int sum = 0;
        for (int height : beats) {
            if (height < 0 || height > HIGHEST) {
                throw new Refusal("a throw is 0 to %d, not %d".formatted(HIGHEST, height));
            }
            sum += height;
        }
        return sum;
    }
}
