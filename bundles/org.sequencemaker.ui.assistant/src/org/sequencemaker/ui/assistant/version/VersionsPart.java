package org.sequencemaker.ui.assistant.version;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.OnDisplay;
import org.sequencemaker.ui.work.PartContents;

/** The part of the window with the versions of the open show. */
public final class VersionsPart {
    private final VersionDesk desk;
    private final PartContents<VersionsView> contents;

    /** @param turns a version says which prompt it is from */
    @Inject
    public VersionsPart(
            Composite parent,
            CurrentProject current,
            VersionKeeper keeper,
            ProposedChange proposed,
            StatusLine status,
            Theme theme,
            Turns turns) {
        desk = new VersionDesk(current, keeper, proposed, status, new OnDisplay(parent.getDisplay()));
        contents = PartContents.soon(parent, all -> new VersionsView(all, desk, theme, new VersionWords(turns)));
    }

    @Focus
    void focus() {
        contents.focus(VersionsView::setFocus);
    }

    @PreDestroy
    void close() {
        desk.close();
    }
}
