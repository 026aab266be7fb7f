package org.sequencemaker.ui.timeline.problem;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.song.ShownSurface;
import org.sequencemaker.ui.work.OnDisplay;
import org.sequencemaker.ui.work.PartContents;

/** The part of the window with the problems of the open show. Looks for them only while it is there. */
public final class ShowProblemsPart {
    private final ShowProblems problems;
    private final PartContents<ProblemsView> contents;

    @Inject
    public ShowProblemsPart(
            Composite parent,
            CurrentProject current,
            Memory memory,
            StatusLine status,
            Extensions extensions,
            ShownSurface shown) {
        Display display = parent.getDisplay();
        problems = new ShowProblems(
                current,
                memory,
                extensions.effects(),
                new OnDisplay(display),
                (millis, what) -> {
                    if (!display.isDisposed()) {
                        display.timerExec(millis, what);
                    }
                },
                status);
        contents = PartContents.soon(parent, all -> new ProblemsView(all, problems, shown));
    }

    @Focus
    void focus() {
        contents.focus(ProblemsView::setFocus);
    }

    @PreDestroy
    void close() {
        problems.close();
    }
}
