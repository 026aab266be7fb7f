package org.sequencemaker.audio.worker.analysis.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sequencemaker.audio.worker.analysis.spectrum.Flux;

/** Finds breaks, drops and build-ups from how the bass, the drums and the loudness go from bar to bar. */
final class Events {
    private static final double LEFT_OUT = 0.35;
    private static final double SILENT = 0.001;
    private static final double SHORTEST_SILENCE = 0.3;
    private static final int BASS = BeatFacts.MOTION;
    private static final int BRIGHT = BeatFacts.LEVEL - 1;

    private final BeatFacts facts;
    private final List<Event> found = new ArrayList<>();

    private Events(BeatFacts facts) {
        this.facts = facts;
    }

    static List<Event> of(BeatFacts facts, Flux flux) {
        Events events = new Events(facts);
        events.silences(flux);
        if (facts.beats() >= 16) {
            events.breaks();
            events.buildUps();
        }
        events.found.sort(Comparator.comparingDouble(Event::start));
        return events.found;
    }

    private void silences(Flux flux) {
        float[] level = flux.level();
        int from = -1;
        for (int i = 0; i <= level.length; i++) {
            boolean silent = i < level.length && level[i] < SILENT;
            if (silent && from < 0) {
                from = i;
            } else if (!silent && from >= 0) {
                if ((i - from) / flux.rate() >= SHORTEST_SILENCE) {
                    found.add(new Event(Event.Kind.SILENCE, from / flux.rate(), i / flux.rate(), 1));
                }
                from = -1;
            }
        }
    }

    /** Two bars or more in which bass and drums move far less than in the middle of the song; a drop ends most of them. */
    private void breaks() {
        int n = facts.beats();
        double usual = usual(BASS);
        int from = -1;
        for (int i = 0; i <= n; i++) {
            boolean out = i < n && motion(i) < LEFT_OUT * usual;
            if (out && from < 0) {
                from = i;
            } else if (!out && from >= 0) {
                int length = i - from;
                if (length >= 2 * Math.max(2, facts.meter)) {
                    double sure = Math.min(1, length / (8.0 * Math.max(2, facts.meter)) + 0.4);
                    found.add(new Event(Event.Kind.BREAK, facts.times[from], facts.times[i], sure));
                    drop(i, sure);
                }
                from = -1;
            }
        }
    }

    private void drop(int i, double sure) {
        if (i < facts.beats() - 4) {
            double louder = mean(i, i + 4, BeatFacts.LEVEL) - mean(i - 4, i, BeatFacts.LEVEL);
            if (louder > 0.25) {
                found.add(new Event(Event.Kind.DROP, facts.times[i], facts.times[i], Math.min(1, sure * louder)));
            }
        }
    }

    /** Bars that steadily grow brighter and louder and are followed by a jump in the bass or in loudness. */
    private void buildUps() {
        int bar = Math.max(2, facts.meter);
        for (int i = 4 * bar; i + bar < facts.beats(); i++) {
            if (facts.positions[i] != 1) {
                continue;
            }
            double bass = mean(i, i + bar, BASS) - mean(i - bar, i, BASS);
            int steps = 0;
            for (int k = 1; k <= 3; k++) {
                double brighter = mean(i - (k - 1) * bar - bar, i - (k - 1) * bar, BRIGHT)
                        - mean(i - k * bar - bar, i - k * bar, BRIGHT);
                double louder = mean(i - (k - 1) * bar - bar, i - (k - 1) * bar, BeatFacts.LEVEL)
                        - mean(i - k * bar - bar, i - k * bar, BeatFacts.LEVEL);
                steps += brighter > 0.02 && louder > 0.02 ? 1 : 0;
            }
            if (steps == 3 && bass > 0.3) {
                found.add(new Event(Event.Kind.BUILD_UP, facts.times[i - 4 * bar], facts.times[i], Math.min(1, bass)));
            }
        }
    }

    /** Movement of the bass over the bar around a beat. */
    private double motion(int i) {
        int half = Math.max(1, facts.meter / 2);
        double sum = 0;
        int n = 0;
        for (int j = Math.max(0, i - half); j <= Math.min(facts.beats() - 1, i + half); j++) {
            sum += Math.exp(facts.raw[j][BASS]);
            n++;
        }
        return sum / n;
    }

    private double usual(int column) {
        double[] all = new double[facts.beats()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.exp(facts.raw[i][column]);
        }
        java.util.Arrays.sort(all);
        return all[all.length / 2];
    }

    private double mean(int from, int to, int column) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += facts.raw[i][column];
        }
        return sum / (to - from);
    }
}
