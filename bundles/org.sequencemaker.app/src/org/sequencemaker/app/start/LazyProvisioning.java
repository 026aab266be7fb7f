package org.sequencemaker.app.start;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.p2.RunningProgram;

/** What changes the program's plug-ins, made when somebody first asks the context for it. */
public final class LazyProvisioning extends ContextFunction {
    private final Aftercare care;
    private @Nullable Provisioning made;

    public LazyProvisioning(Aftercare care) {
        this.care = care;
    }

    // ContextFunction carries no null annotations; the key tells nothing new.
    @SuppressWarnings("null")
    @Override
    public synchronized Object compute(IEclipseContext context, String contextKey) {
        Provisioning found = made;
        if (found == null) {
            found = RunningProgram.provisioning(care);
            made = found;
        }
        return found;
    }
}
