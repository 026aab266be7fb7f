package org.sequencemaker.ui.assistant.version;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Opens the versions of the show. */
public final class ShowVersionsHandler {
    private static final String PART = "org.sequencemaker.part.versions";

    @Execute
    void execute(EPartService parts) {
        parts.showPart(PART, PartState.ACTIVATE);
    }
}
