package org.sequencemaker.example.stubborn;

import org.eclipse.e4.core.di.annotations.Execute;

/** A command that fails. */
public final class ThrowHandler {
    @Execute
    void execute() {
        throw new IllegalStateException("I do not feel like it");
    }
}
