package org.sequencemaker.codec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequencemaker.testkit.fuzz.FuzzRun;
import org.sequencemaker.testkit.fuzz.FuzzTarget;

/** A short run of what {@code releng/bench/fuzz} does at length. */
class FuzzTargetsTest {
    private static final int INPUTS = 10_000;

    static List<FuzzTarget> targets() {
        return new FuzzTargets().get();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyReaderReadsOrRefusesHostileInput(FuzzTarget target) {
        FuzzRun run = FuzzRun.of(target, INPUTS, 1, (number, input) -> {});
        assertTrue(run.read() > 0 && run.read() < INPUTS, target.name() + ": " + run);
    }
}
