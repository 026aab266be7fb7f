package org.sequencemaker.app.window;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Side;

/**
 * Has the buttons of the tool bar look anew whether they can be used and whether they are in, when the show says so: of
 * itself the workbench asks their handlers only when another part comes to the front.
 */
final class ToolStates {
    private final CurrentProject current;
    private final ProposedChange proposed;
    private final IEventBroker broker;
    private final List<Subscription> project = new ArrayList<>();
    private List<Boolean> known = List.of();

    // Lives as long as the window, which is as long as the program.
    @SuppressWarnings("resource")
    ToolStates(CurrentProject current, ProposedChange proposed, IEventBroker broker) {
        this.current = current;
        this.proposed = proposed;
        this.broker = broker;
        current.listen(this::follow);
        proposed.listen(this::look);
    }

    private void follow(OpenProject open) {
        project.forEach(Subscription::close);
        project.clear();
        project.add(open.document().listen(change -> look()));
        look();
    }

    private void look() {
        OpenProject open = current.get();
        Document document = open == null ? null : open.document();
        List<Boolean> now = List.of(
                document != null && document.canUndo(),
                document != null && document.canRedo(),
                proposed.ghosts() != null,
                proposed.side() == Side.PROPOSED);
        if (!now.equals(known)) {
            known = now;
            broker.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
        }
    }
}
