package org.sequencemaker.ui.assistant;

import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.assistant.ask.Consents;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.ui.assistant.ambiguity.AllowedTools;
import org.sequencemaker.ui.assistant.ambiguity.AskingUser;
import org.sequencemaker.ui.assistant.compose.ModelMenu;
import org.sequencemaker.ui.assistant.desk.Asks;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.assistant.endpoint.EndpointChoice;
import org.sequencemaker.ui.assistant.endpoint.EndpointMenu;
import org.sequencemaker.ui.assistant.endpoint.EndpointsDialog;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.OnDisplay;
import org.sequencemaker.ui.work.WhenAsked;

/** Lets the assistant ask the user, and the user choose who answers. Nothing of it is made before that. */
public final class DialogsAddon {
    @Inject
    public DialogsAddon(MApplication application, Display display) {
        IEclipseContext context = application.getContext();
        context.set(
                ModelChoice.class.getName(),
                new WhenAsked(() -> new EndpointChoice(context.get(Endpoints.class), new OnDisplay(display))));
        context.set(
                ModelMenu.class.getName(),
                new WhenAsked(() -> new EndpointMenu(
                        context.get(Endpoints.class),
                        () -> EndpointsDialog.open(
                                window(application, display),
                                context.get(Endpoints.class),
                                context.get(Extensions.class)))));
        context.set(
                AllowedTools.class.getName(),
                new WhenAsked(() -> new AllowedTools(
                        new Consents(context.get(PluginArea.class).settings()),
                        context.get(CurrentProject.class),
                        Executors.newSingleThreadExecutor(
                                Thread.ofVirtual().name("consents of tools").factory()))));
        context.set(
                Asks.class.getName(),
                new WhenAsked(() -> new AskingUser(
                        new OnDisplay(display),
                        () -> window(application, display),
                        context.get(Theme.class),
                        context.get(ProposedChange.class),
                        context.get(PlaybackDoor.class),
                        context.get(StatusLine.class),
                        context.get(Endpoints.class),
                        context.get(Extensions.class),
                        context.get(CurrentProject.class),
                        context.get(AllowedTools.class))));
    }

    /** The window that a dialog is to stand before. */
    private static Shell window(MApplication application, Display display) {
        boolean hasWindow = !application.getChildren().isEmpty();
        return hasWindow && application.getChildren().getFirst().getWidget() instanceof Shell main
                ? main
                : new Shell(display);
    }
}
