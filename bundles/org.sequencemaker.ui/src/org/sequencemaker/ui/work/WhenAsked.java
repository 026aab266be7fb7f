package org.sequencemaker.ui.work;

import java.util.function.Supplier;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.jspecify.annotations.Nullable;

/**
 * A service that is made, once, when somebody first asks the context for it: no class of it is loaded before. To be put
 * into a context under the name of the service's class.
 */
public final class WhenAsked extends ContextFunction {
    private final Supplier<? extends Object> make;
    private @Nullable Object made;

    public WhenAsked(Supplier<? extends Object> make) {
        this.make = make;
    }

    // ContextFunction carries no null annotations; the key tells nothing new.
    @SuppressWarnings("null")
    @Override
    public synchronized Object compute(IEclipseContext context, String contextKey) {
        Object known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
