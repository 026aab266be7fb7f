package org.sequencemaker.codec.program;

import java.util.Arrays;

/**
 * Makes records of a stretch with effects. Its colours are sampled tick by tick; where they repeat, one
 * record stores one period and loops over it, as the vendor's own strobes do. Pixels that always have the
 * same colour are stored once.
 */
final class Baking {
    private final Stretch stretch;
    private final ProgramAssembler into;

    Baking(Stretch stretch, ProgramAssembler into) {
        this.stretch = stretch;
        this.into = into;
    }

    /** Adds the records for the next part of the stretch. Returns how many ticks they last. */
    int addFrom(long start) {
        int lit = stretch.lit();
        int ticks = (int) Math.min(Program.MAX_RECORD_TICKS, stretch.ticks() - start);
        int[] samples = sample(start, ticks);
        boolean uniform = isUniform(samples, lit);
        int[] colours = uniform ? firstOfEach(samples, lit) : samples;
        int stored = uniform ? 1 : lit;
        int period = Periods.smallest(colours, ticks, stored);
        int most = Program.MAX_STORED / stored;
        if (period > most || (ticks <= most && period > ticks / 2)) {
            addPlain(colours, ticks, stored, most);
            return ticks;
        }
        // A part that is cut off ends with a whole period, so that the next record goes on in step.
        int length = start + ticks == stretch.ticks() ? ticks : ticks / period * period;
        // What does not change is stored as often as the vendor's editor stores a solid.
        int columns = period == 1 ? Math.min(Program.SOLID_COLUMNS, most) : period;
        int count = period * stored;
        into.add(length, columns, lit / stored, stored, i -> colours[i % count]);
        return length;
    }

    private void addPlain(int[] colours, int ticks, int stored, int most) {
        for (int from = 0; from < ticks; from += most) {
            int length = Math.min(most, ticks - from);
            int first = from * stored;
            into.add(length, length, stretch.lit() / stored, stored, i -> colours[first + i]);
        }
    }

    private int[] sample(long start, int ticks) {
        int lit = stretch.lit();
        int[] samples = new int[ticks * lit];
        int[] pixels = new int[lit];
        for (int i = 0; i < ticks; i++) {
            stretch.paint().at(start + i, pixels);
            System.arraycopy(pixels, 0, samples, i * lit, lit);
        }
        return samples;
    }

    private static boolean isUniform(int[] samples, int lit) {
        for (int i = 0; i < samples.length; i++) {
            if (samples[i] != samples[i - i % lit]) {
                return false;
            }
        }
        return true;
    }

    private static int[] firstOfEach(int[] samples, int lit) {
        int[] colours = new int[samples.length / lit];
        Arrays.setAll(colours, i -> samples[i * lit]);
        return colours;
    }
}
