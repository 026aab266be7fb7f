package org.sequencemaker.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Finds targets by the class names of their lists. */
final class FuzzTargetLists {
    private FuzzTargetLists() {}

    /** @param names of classes that are suppliers of lists of targets, with commas between */
    static List<FuzzTarget> load(String names) {
        List<FuzzTarget> targets = new ArrayList<>();
        for (String name : names.split(",")) {
            targets.addAll(list(name));
        }
        return targets;
    }

    static FuzzTarget find(List<FuzzTarget> targets, String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target " + name + "; there are "
                        + targets.stream().map(FuzzTarget::name).toList()));
    }

    private static List<FuzzTarget> list(String name) {
        try {
            Object made = Class.forName(name).getDeclaredConstructor().newInstance();
            if (made instanceof Supplier<?> supplier && supplier.get() instanceof List<?> list) {
                return list.stream().map(FuzzTarget.class::cast).toList();
            }
            throw new IllegalArgumentException(name + " is not a list of targets");
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no list of targets: " + name, e);
        }
    }
}
