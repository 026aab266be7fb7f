package org.sequencemaker.testkit.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the fuzzer Jazzer calls, by name: with the class names of the lists and the name of a target first,
 * then with one input after the other.
 */
public final class JazzerTarget {
    private static volatile @Nullable FuzzTarget target;

    private JazzerTarget() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTargetLists.find(FuzzTargetLists.load(arguments[0]), arguments[1]);
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Objects.requireNonNull(target, "no target was chosen").read(input);
    }
}
