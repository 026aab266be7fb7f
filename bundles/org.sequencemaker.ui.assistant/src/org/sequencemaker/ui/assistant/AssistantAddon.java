package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.desk.DeskTurns;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.work.AfterFirstPicture;

/**
 * Brings the assistant into the window. Its desk is made when somebody first asks for it, or when the user has seen the
 * show: a proposal may wait in the project.
 */
public final class AssistantAddon {
    @Inject
    public AssistantAddon(MApplication application, AfterFirstPicture later) {
        IEclipseContext context = application.getContext();
        context.set(AssistantDesk.class.getName(), new LazyDesk());
        context.set(Turns.class, new DeskTurns(() -> context.get(AssistantDesk.class), () -> show(application)));
        later.run(() -> context.get(AssistantDesk.class));
    }

    private static void show(MApplication application) {
        IEclipseContext ofWindow = application.getChildren().getFirst().getContext();
        if (ofWindow != null) {
            AskHandler.show(ofWindow.get(EPartService.class));
        }
    }
}
