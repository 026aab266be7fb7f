package org.sequencemaker.extension.guard;

import org.jspecify.annotations.Nullable;

/** Knows which plug-in a class belongs to. */
@FunctionalInterface
public interface ClassOwners {
    /** Returns the symbolic name of the plug-in that has loaded a class of this name, or null if none has. */
    @Nullable
    String ownerOf(String className);

    /** Returns owners that ask these first and then others. */
    default ClassOwners or(ClassOwners others) {
        return className -> {
            String owner = ownerOf(className);
            return owner != null ? owner : others.ownerOf(className);
        };
    }
}
