package org.sequencemaker.audio.worker.analysis.form;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.learned.TreeEnsemble;

/** Finds where sections begin and which of them sound alike. */
final class Sections {
    private static final TreeEnsemble MODEL = TreeEnsemble.named("sections.trees");
    private static final double ACCEPT = 0.18;

    /** How likely a beat is made at least by a breath that the music holds before it. */
    private static final double AFTER_A_BREATH = 0.5;

    /** How likely a beat is made at least from which on the music is much louder. */
    private static final double LOUDER = 0.3;

    /** A section that is longer, in seconds, is looked at again with less doubt. */
    private static final double LONG = 24;

    private static final double LEAST_IN_LONG = 0.07;

    /** Shortest section, in seconds. */
    private static final double SHORTEST = 3.5;

    /** Likeness of two sections from which they get the same letter. */
    private static final double ALIKE = 0.72;

    private final BeatFacts facts;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Double> likely = new ArrayList<>();

    private Sections(BeatFacts facts) {
        this.facts = facts;
    }

    static List<Section> of(BeatFacts facts) {
        if (facts.beats() < 2) {
            return List.of();
        }
        Sections sections = new Sections(facts);
        sections.find();
        return sections.named();
    }

    private void find() {
        BoundaryFeatures features = new BoundaryFeatures(facts);
        double[] p = new double[facts.beats()];
        for (int i = 1; i < p.length; i++) {
            p[i] = Math.max(MODEL.ask(features.of(i)), obvious(i));
        }
        starts.add(0);
        likely.add(1.0);
        for (int i = 1; i < p.length; i++) {
            if (p[i] >= ACCEPT
                    && facts.times[i] - facts.times[0] >= SHORTEST
                    && facts.times[p.length] - facts.times[i] >= SHORTEST
                    && greatest(p, i)) {
                starts.add(i);
                likely.add(p[i]);
            }
        }
        part(p);
    }

    /** What nobody misses, in whatever music: everything stops for a beat, or gets much louder for bars. */
    private double obvious(int i) {
        int bar = Math.max(2, facts.meter);
        if (facts.positions[i] != 1 || i < 2 * bar || i + 2 * bar > facts.beats()) {
            return 0;
        }
        double before = facts.level(i - 1);
        if (before < facts.level(i - bar, i - 1) - 0.8 && before < facts.level(i, i + bar) - 0.8) {
            return AFTER_A_BREATH;
        }
        return facts.level(i, i + 2 * bar) - facts.level(i - 2 * bar, i) > 0.55 ? LOUDER : 0;
    }

    /** Parts sections that are longer than is usual where they are likeliest parted. */
    private void part(double[] p) {
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s);
            int to = s + 1 < starts.size() ? starts.get(s + 1) : p.length;
            while (facts.times[to] - facts.times[from] > LONG) {
                int best = -1;
                for (int i = from + 1; i < to; i++) {
                    boolean fits = facts.times[i] - facts.times[from] >= SHORTEST
                            && facts.times[to] - facts.times[i] >= SHORTEST;
                    best = fits && p[i] >= LEAST_IN_LONG && (best < 0 || p[i] > p[best]) ? i : best;
                }
                if (best < 0) {
                    break;
                }
                starts.add(s + 1, best);
                likely.add(s + 1, p[best]);
                to = best;
            }
        }
    }

    private boolean greatest(double[] p, int i) {
        for (int j = i - 1; j > 0 && facts.times[i] - facts.times[j] < SHORTEST; j--) {
            if (p[j] >= p[i]) {
                return false;
            }
        }
        for (int j = i + 1; j < p.length && facts.times[j] - facts.times[i] < SHORTEST; j++) {
            if (p[j] > p[i]) {
                return false;
            }
        }
        return true;
    }

    private List<Section> named() {
        List<Section> result = new ArrayList<>();
        List<double[]> kinds = new ArrayList<>();
        for (int s = 0; s < starts.size(); s++) {
            int a = starts.get(s);
            int b = s + 1 < starts.size() ? starts.get(s + 1) : facts.beats();
            double[] sound = mean(a, b);
            int kind = kind(kinds, sound);
            result.add(new Section(facts.times[a], facts.times[b], letter(kind), likely.get(s)));
        }
        return result;
    }

    private static int kind(List<double[]> kinds, double[] sound) {
        int best = -1;
        double most = ALIKE;
        for (int k = 0; k < kinds.size(); k++) {
            double like = likeness(kinds.get(k), sound);
            if (like > most) {
                most = like;
                best = k;
            }
        }
        if (best < 0) {
            kinds.add(sound);
            return kinds.size() - 1;
        }
        return best;
    }

    /** A to Z, then AA, AB and so on. */
    private static String letter(int kind) {
        String last = String.valueOf((char) ('A' + kind % 26));
        return kind < 26 ? last : letter(kind / 26 - 1) + last;
    }

    private double[] mean(int from, int to) {
        double[] mean = new double[BeatFacts.WIDTH];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += facts.rows[i][k] / (to - from);
            }
        }
        return mean;
    }

    private static double likeness(double[] a, double[] b) {
        double dot = 0;
        double x = 1e-9;
        double y = 1e-9;
        for (int k = 0; k < a.length; k++) {
            dot += a[k] * b[k];
            x += a[k] * a[k];
            y += b[k] * b[k];
        }
        return dot / Math.sqrt(x * y);
    }
}
