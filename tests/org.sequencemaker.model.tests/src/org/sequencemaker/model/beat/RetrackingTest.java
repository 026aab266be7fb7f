package org.sequencemaker.model.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

class RetrackingTest {
    @Test
    void theRestFollowsAStretchThatIsRightThroughADriftingTempo() {
        Random random = new Random(2);
        List<Double> truth = new ArrayList<>();
        List<Onset> onsets = new ArrayList<>();
        double at = 0.4;
        for (int k = 0; at < 60; k++) {
            truth.add(at);
            double period = 0.5 + 0.06 * Math.sin(k / 40.0);
            if (random.nextDouble() < 0.85) {
                onsets.add(new Onset(Time.ofSeconds(Math.max(0, at + 0.004 * random.nextGaussian())), 1));
            }
            if (random.nextDouble() < 0.6) {
                onsets.add(new Onset(Time.ofSeconds(at + period / 2), 0.6));
            }
            at += period;
        }
        List<Time> right = truth.subList(40, 50).stream().map(Time::ofSeconds).toList();
        List<Time> all = Retracking.around(right, onsets, Time.ofSeconds(60));
        int first = all.indexOf(right.getFirst());
        assertEquals(40, first, 1);
        for (int k = 1; k < truth.size() - 1; k++) {
            double found = all.get(k - 40 + first).inSeconds();
            assertEquals(truth.get(k), found, 0.035, "beat " + k);
        }
    }

    @Test
    void withoutOnsetsTheTempoGoesOn() {
        List<Time> right = List.of(Time.ofSeconds(4), Time.ofSeconds(4.5), Time.ofSeconds(5));
        List<Time> all = Retracking.around(right, List.of(), Time.ofSeconds(10));
        assertEquals(21, all.size(), 1);
        assertEquals(10, all.getLast().inSeconds(), 0.05);
        assertEquals(0, all.getFirst().inSeconds(), 0.05);
    }

    @Test
    void aStretchOfTwoBeatsIsNoTempo() {
        assertThrows(
                Refusal.class,
                () -> Retracking.around(List.of(Time.ZERO, Time.ofSeconds(1)), List.of(), Time.ofSeconds(10)));
    }
}
