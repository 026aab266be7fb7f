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

    /** Correlation of a rise with time from which it is one. */
    private static final double STEADY = 0.6;

    private static final int BASS = BeatFacts.MOTION;

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
            double louder = facts.level(i, i + 4) - facts.level(i - 4, i);
            if (louder > 0.25) {
                found.add(new Event(Event.Kind.DROP, facts.times[i], facts.times[i], Math.min(1, sure * louder)));
            }
        }
    }

    /**
     * Bars that grow brighter and louder until something lets go: a beat of silence, or the bass comes in, or it is suddenly
     * much louder. It begins where the rise is steadiest.
     */
    private void buildUps() {
        int bar = Math.max(2, facts.meter);
        for (int i = 2 * bar; i + bar <= facts.beats(); i++) {
            double release = release(i, bar);
            if (facts.positions[i] != 1 || release <= 0) {
                continue;
            }
            int length = 0;
            double steadiest = STEADY;
            for (int bars = 2; bars <= 8 && i - bars * bar >= 0; bars += 2) {
                double steady = rise(i - bars * bar, i - 1);
                if (steady > steadiest) {
                    steadiest = steady;
                    length = bars * bar;
                }
            }
            if (length > 0) {
                double end = facts.times[i];
                found.add(new Event(Event.Kind.BUILD_UP, facts.times[i - length], end, release));
                found.removeIf(e -> e.kind() == Event.Kind.DROP && Math.abs(e.start() - end) < 1);
                found.add(new Event(Event.Kind.DROP, end, end, release));
            }
        }
    }

    /** How surely something lets go at a beat, 0 where nothing does. */
    private double release(int i, int bar) {
        double last = facts.level(i - 1);
        double after = facts.level(i, i + bar);
        boolean breath = last < facts.level(i - bar, i - 1) - 0.6 && last < after - 0.6;
        double bass = mean(i, i + bar, BASS) - mean(i - bar, i, BASS);
        double louder = after - facts.level(i - bar, i);
        if (breath) {
            return Math.min(1, after - last);
        }
        return bass > 0.5 && louder > 0.1 || louder > 0.5 ? Math.min(1, Math.max(bass, louder)) : 0;
    }

    /** How steadily brightness and loudness both rise over some beats, 0 where one does not. */
    private double rise(int from, int to) {
        double[] bright = new double[to - from];
        double[] loud = new double[to - from];
        for (int i = from; i < to; i++) {
            for (int k = BeatFacts.HARMONY / 2; k < BeatFacts.HARMONY; k++) {
                bright[i - from] += facts.raw[i][k];
            }
            loud[i - from] = facts.level(i);
        }
        return loud[loud.length - 1] - loud[0] > 0.25 ? Math.min(steadiness(bright), steadiness(loud)) : 0;
    }

    /** Correlation with time. */
    private static double steadiness(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double mean = java.util.Arrays.stream(values).average().orElse(0);
        double both = 0;
        double time = 1e-9;
        double own = 1e-9;
        for (int i = 0; i < values.length; i++) {
            both += (i - middle) * (values[i] - mean);
            time += (i - middle) * (i - middle);
            own += (values[i] - mean) * (values[i] - mean);
        }
        return both / Math.sqrt(time * own);
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
