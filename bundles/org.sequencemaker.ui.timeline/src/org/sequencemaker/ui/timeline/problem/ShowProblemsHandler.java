package org.sequencemaker.ui.timeline.problem;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Opens the problems of the show. */
public final class ShowProblemsHandler {
    private static final String PART = "org.sequencemaker.part.showProblems";

    @Execute
    void execute(EPartService parts) {
        parts.showPart(PART, PartState.ACTIVATE);
    }
}
