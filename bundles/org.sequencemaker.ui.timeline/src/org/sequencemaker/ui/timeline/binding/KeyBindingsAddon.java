package org.sequencemaker.ui.timeline.binding;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sequencemaker.ui.memory.Memory;

/** Gives the commands the user's keys as the program starts, and others a way to change them. */
public final class KeyBindingsAddon {
    @Inject
    public KeyBindingsAddon(MApplication application, EModelService models, Memory memory, IEclipseContext context) {
        KeyBindings bindings = new KeyBindings(application, models, memory);
        bindings.start();
        context.set(KeyBindings.class, bindings);
    }
}
