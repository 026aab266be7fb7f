package org.sequencemaker.ui.timeline.binding;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;
import org.sequencemaker.ui.memory.Memory;

/** Gives the commands the user's keys as the program starts, and others a way to change them. */
public final class KeyBindingsAddon {
    private final MApplication application;
    private final KeyBindings bindings;

    @Inject
    public KeyBindingsAddon(MApplication application, EModelService models, Memory memory, IEclipseContext context) {
        this.application = application;
        bindings = new KeyBindings(application, models, memory);
        bindings.start();
        context.set(KeyBindings.class, bindings);
    }

    /** A plug-in that comes while the program runs has its keys at once, or those that the user has given it before. */
    @Inject
    @Optional
    void added(@UIEventTopic(UIEvents.BindingTable.TOPIC_BINDINGS) Event event) {
        // In a test there may be models of programs that have ended.
        boolean isHere = application.getBindingTables().contains(event.getProperty(UIEvents.EventTags.ELEMENT));
        if (isHere
                && UIEvents.isADD(event)
                && bindings.areOfProgram(UIEvents.asIterable(event, UIEvents.EventTags.NEW_VALUE))) {
            // The workbench has to see them first.
            Display.getCurrent().asyncExec(bindings::start);
        }
    }
}
