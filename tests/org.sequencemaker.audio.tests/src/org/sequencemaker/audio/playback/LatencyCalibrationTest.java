package org.sequencemaker.audio.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatencyCalibrationTest {
    private static final List<Double> CLICKS = List.of(1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0);

    @Test
    void theMedianDoesNotMindABadTap() {
        LatencyCalibration found = LatencyCalibration.of(CLICKS, List.of(1.08, 1.59, 2.08, 2.3, 3.081, 3.579, 4.08));
        assertEquals(0.08, found.latency(), 0.001);
        assertEquals(0.001, found.spread(), 0.002);
        assertEquals(7, found.taps());
    }

    @Test
    void tooFewTapsSayNothing() {
        assertThrows(IllegalArgumentException.class, () -> LatencyCalibration.of(CLICKS, List.of(1.0, 1.5, 2.0)));
        assertThrows(IllegalArgumentException.class, () -> LatencyCalibration.of(List.of(), CLICKS));
    }
}
