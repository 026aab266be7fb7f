package org.sequencemaker.ui.assistant;

import java.util.Objects;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.ui.assistant.desk.Asks;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.desk.DeskNeeds;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.assistant.desk.NobodyAsks;
import org.sequencemaker.ui.assistant.desk.OfflineChoice;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.OnDisplay;

/** The assistant's desk, made when somebody first asks the context for it. */
final class LazyDesk extends ContextFunction {
    private @Nullable AssistantDesk made;

    // ContextFunction carries no null annotations; the key tells nothing new.
    @SuppressWarnings("null")
    @Override
    public synchronized Object compute(IEclipseContext context, String contextKey) {
        AssistantDesk found = made;
        if (found == null) {
            found = new AssistantDesk(new DeskNeeds(
                    context.get(CurrentProject.class),
                    context.get(ProposedChange.class),
                    context.get(Extensions.class),
                    context.get(VersionKeeper.class),
                    context.get(StatusLine.class),
                    Objects.requireNonNullElseGet(context.get(ModelChoice.class), OfflineChoice::new),
                    Objects.requireNonNullElseGet(context.get(Asks.class), NobodyAsks::new),
                    new OnDisplay(context.get(Display.class))));
            made = found;
        }
        return found;
    }
}
