package org.sequencemaker.cli.demo;

/** What is done to the notes of the demo's song as a whole: echo, room, breathing with the kick, and the last level. */
final class SongMaster {
    private static final int[] COMBS = {1557, 1617, 1491, 1422};
    private static final int[] PASSES = {225, 341};
    private static final double PEAK = 0.89;

    private SongMaster() {}

    /** Lets a bus sink with every kick and come back within a beat. */
    static void duck(SongBus bus, double[] kicks, double depth) {
        for (double kick : kicks) {
            int from = (int) Math.round(kick * SongBus.RATE);
            int length = (int) (0.3 * SongBus.RATE);
            for (int i = 0; i < length && from + i < bus.left.length; i++) {
                double back = i / (double) length;
                float gain = (float) (1 - depth * (1 - back) * (1 - back));
                bus.left[from + i] *= gain;
                bus.right[from + i] *= gain;
            }
        }
    }

    /** An echo that goes from ear to ear. */
    static void echo(SongBus bus, double seconds, double again) {
        int step = (int) Math.round(seconds * SongBus.RATE);
        for (int i = bus.left.length - 1; i >= 0; i--) {
            double gain = again;
            for (int k = 1; k <= 3 && i - k * step >= 0; k++) {
                boolean across = k % 2 == 1;
                bus.left[i] += (float) (gain * (across ? bus.right : bus.left)[i - k * step]);
                bus.right[i] += (float) (gain * (across ? bus.left : bus.right)[i - k * step]);
                gain *= again;
            }
        }
    }

    /** The room around a bus, as Schroeder built it: combs side by side, then all-passes in a row. */
    static SongBus room(SongBus bus) {
        SongBus result = new SongBus(bus.left.length / (double) SongBus.RATE);
        reverb(bus.left, result.left, 0);
        reverb(bus.right, result.right, 23);
        return result;
    }

    private static void reverb(float[] in, float[] out, int offset) {
        for (int comb : COMBS) {
            float[] line = new float[comb + offset];
            float dull = 0;
            for (int i = 0, at = 0; i < in.length; i++, at = (at + 1) % line.length) {
                float back = line[at];
                dull += 0.55f * (back - dull);
                line[at] = in[i] + 0.8f * dull;
                out[i] += 0.25f * back;
            }
        }
        for (int pass : PASSES) {
            float[] line = new float[pass + offset];
            for (int i = 0, at = 0; i < out.length; i++, at = (at + 1) % line.length) {
                float back = line[at];
                float v = out[i] + 0.5f * back;
                line[at] = v;
                out[i] = back - 0.5f * v;
            }
        }
    }

    /** Rounds off the peaks and brings all to one level; the last seconds fade. */
    static void finish(SongBus mix, double fade) {
        float most = 0;
        for (int i = 0; i < mix.left.length; i++) {
            mix.left[i] = (float) Math.tanh(0.9 * mix.left[i]);
            mix.right[i] = (float) Math.tanh(0.9 * mix.right[i]);
            most = Math.max(most, Math.max(Math.abs(mix.left[i]), Math.abs(mix.right[i])));
        }
        int last = (int) (fade * SongBus.RATE);
        for (int i = 0; i < mix.left.length; i++) {
            double left = Math.min(1, (mix.left.length - 1 - i) / (double) last);
            float gain = (float) (PEAK / most * left * left);
            mix.left[i] *= gain;
            mix.right[i] *= gain;
        }
    }
}
