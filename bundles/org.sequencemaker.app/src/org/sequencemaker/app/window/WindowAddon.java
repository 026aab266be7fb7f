package org.sequencemaker.app.window;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.sequencemaker.app.plugin.PluginBlame;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.app.project.Problems;
import org.sequencemaker.ui.plugins.PluginParts;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Makes of the workbench's window ours: its title, what happens when it is closed, what can be dropped on it. */
public final class WindowAddon {
    private final MApplication application;
    private final EModelService models;
    private final Leaving leaving;
    private final Opening opening;
    private final Problems problems;
    private final PluginBlame blame;
    private final SongSession song;

    @Inject
    public WindowAddon(
            MApplication application,
            EModelService models,
            Display display,
            CurrentProject current,
            ProposedChange proposed,
            IEventBroker broker,
            Leaving leaving,
            Opening opening,
            Problems problems,
            PluginBlame blame,
            SongSession song) {
        this.application = application;
        this.models = models;
        this.leaving = leaving;
        this.opening = opening;
        this.problems = problems;
        this.blame = blame;
        this.song = song;
        Stacks.update(application, models);
        MWindow window = application.getChildren().getFirst();
        FirstSize.give(window, display);
        new WindowTitle(window, current);
        new ToolStates(current, proposed, broker);
    }

    /** Called once without an event when the addon is made, hence the optional; and when the window is open. */
    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) @Nullable Event event) {
        if (event == null || event.getProperty(IEventBroker.DATA) != application) {
            return;
        }
        MWindow window = application.getChildren().getFirst();
        // Somebody may have closed it already.
        if (window.getWidget() instanceof Shell shell && window.getContext() != null) {
            window.getContext().set(IWindowCloseHandler.class, this::close);
            EventLoopProblems.tell(shell.getDisplay(), problems, blame);
            EPartService parts = window.getContext().get(EPartService.class);
            DropFiles.on(shell, opening, leaving, zip -> PluginParts.open(parts, zip), song::load);
            // On GTK the first layout does not know of the menu bar and pushes the status line off the window.
            shell.layout(true, true);
        }
    }

    @Inject
    void partsChanged(@Optional @UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) @Nullable Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartStack) {
            update();
        }
    }

    @Inject
    void partShown(@Optional @UIEventTopic(UIEvents.UIElement.TOPIC_TOBERENDERED) @Nullable Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart) {
            update();
        }
    }

    /** The workbench asks only the parents of the sashes for a new layout, so that a stack that is new stays unseen. */
    private void update() {
        boolean changed = Stacks.update(application, models);
        if (changed && application.getChildren().getFirst().getWidget() instanceof Shell shell) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    shell.layout(true, true);
                }
            });
        }
    }

    private boolean close(MWindow window) {
        if (leaving.isFree()) {
            return true;
        }
        leaving.then(() -> application.getContext().get(IWorkbench.class).close());
        return false;
    }
}
