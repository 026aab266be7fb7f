package org.sequencemaker.audio.stretch;

/** Finds where a song goes on most like it did: the greatest normalised cross-correlation of both channels. */
final class Likeness {
    private static final int COARSE = 4;
    /** Off the ideal place a likeness must be this much greater at the end of the reach, so that equals stay in time. */
    private static final double PULL = 0.1;

    private final int length;
    private final int reach;
    private final float[] model;

    Likeness(int length, int reach) {
        this.length = length;
        this.reach = reach;
        this.model = new float[2 * length];
    }

    /** The best place from {@code least} to {@code most} to go on, for what would go on at {@code goesOn}. */
    long best(Glass glass, long goesOn, long ideal, long least, long most) {
        glass.copy(goesOn, model, 0, length);
        glass.look(least, most + length);
        long best = search(glass, ideal, least, most, COARSE);
        return search(glass, ideal, Math.max(least, best - COARSE + 1), Math.min(most, best + COARSE - 1), 1);
    }

    private long search(Glass glass, long ideal, long least, long most, int step) {
        long best = Math.clamp(ideal, least, most);
        double greatest = -Double.MAX_VALUE;
        for (long place = least; place <= most; place += step) {
            double off = (double) (place - ideal) / reach;
            double likeness = likeness(glass, place, step) - PULL * off * off;
            if (likeness > greatest) {
                greatest = likeness;
                best = place;
            }
        }
        return best;
    }

    private double likeness(Glass glass, long place, int step) {
        double product = 0;
        double energy = 1e-9;
        for (int i = 0; i < length; i += step) {
            float left = glass.left(place + i);
            float right = glass.right(place + i);
            product += model[2 * i] * left + model[2 * i + 1] * right;
            energy += left * left + right * right;
        }
        double own = 1e-9;
        for (int i = 0; i < length; i += step) {
            own += model[2 * i] * model[2 * i] + model[2 * i + 1] * model[2 * i + 1];
        }
        return product / Math.sqrt(energy * own);
    }
}
