package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.ui.access.Announcer;
import org.sequencemaker.ui.assistant.desk.Asks;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.desk.DeskNeeds;
import org.sequencemaker.ui.assistant.desk.DeskTurns;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.assistant.view.SpokenTurns;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.AfterFirstPicture;
import org.sequencemaker.ui.work.OnDisplay;
import org.sequencemaker.ui.work.WhenAsked;

/**
 * Brings the assistant into the window. Its desk is made when somebody first asks for it, or when the user has seen the
 * show: a proposal may wait in the project.
 */
public final class AssistantAddon {
    @Inject
    public AssistantAddon(MApplication application, AfterFirstPicture later) {
        IEclipseContext context = application.getContext();
        context.set(AssistantDesk.class.getName(), new WhenAsked(() -> desk(context)));
        context.set(Turns.class, new DeskTurns(() -> context.get(AssistantDesk.class), () -> show(application)));
        later.run(() -> context.get(AssistantDesk.class));
    }

    private static AssistantDesk desk(IEclipseContext context) {
        OnDisplay onDisplay = new OnDisplay(context.get(Display.class));
        AssistantDesk desk = new AssistantDesk(new DeskNeeds(
                context.get(CurrentProject.class),
                context.get(ProposedChange.class),
                context.get(Extensions.class),
                context.get(VersionKeeper.class),
                context.get(StatusLine.class),
                context.get(ModelChoice.class),
                context.get(Asks.class),
                onDisplay));
        SpokenTurns.of(desk, onDisplay, context.get(Announcer.class)::say);
        return desk;
    }

    private static void show(MApplication application) {
        IEclipseContext ofWindow = application.getChildren().getFirst().getContext();
        if (ofWindow != null) {
            AskHandler.show(ofWindow.get(EPartService.class));
        }
    }
}
