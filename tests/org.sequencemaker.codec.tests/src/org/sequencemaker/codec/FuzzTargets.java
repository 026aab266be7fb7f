package org.sequencemaker.codec;

import java.util.List;
import java.util.function.Supplier;
import org.sequencemaker.codec.program.ProgramFuzzTarget;
import org.sequencemaker.testkit.fuzz.FuzzTarget;

/** The readers of this bundle that are tried with hostile input, here and by {@code releng/bench/fuzz}. */
public final class FuzzTargets implements Supplier<List<FuzzTarget>> {
    @Override
    public List<FuzzTarget> get() {
        return List.of(new ProgramFuzzTarget());
    }
}
