package org.sequencemaker.example.stubborn;

import jakarta.inject.Inject;

/** A part that cannot be made. */
public final class BrokenPart {
    @Inject
    public BrokenPart() {
        throw new IllegalStateException("I do not want to be shown");
    }
}
