package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;

/** Leaves the open project and starts a new one. */
public final class NewHandler {
    @Execute
    void execute(Leaving leaving, Opening opening) {
        leaving.then(opening::create);
    }
}
