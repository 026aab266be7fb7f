package org.sequencemaker.app.window;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.sequencemaker.app.Messages;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;

/** Keeps the title of the window: the project, with a star before it while it has changes that are not saved. */
final class WindowTitle {
    private final MWindow window;
    private final List<Subscription> project = new ArrayList<>();

    // Lives as long as the window, which is as long as the program.
    @SuppressWarnings("resource")
    WindowTitle(MWindow window, CurrentProject current) {
        this.window = window;
        current.listen(this::follow);
    }

    private void follow(OpenProject open) {
        project.forEach(Subscription::close);
        project.clear();
        project.add(open.document().listen(change -> show(open)));
        project.add(open.listenToFile(() -> show(open)));
        project.add(open.listenToBeside(() -> show(open)));
        show(open);
    }

    private void show(OpenProject open) {
        window.setLabel(Messages.WINDOW_TITLE.text(open.isUnsaved() ? "*" : "", open.title()));
    }
}
