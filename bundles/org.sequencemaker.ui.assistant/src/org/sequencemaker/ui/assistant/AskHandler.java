package org.sequencemaker.ui.assistant;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the chat and puts the cursor into the prompt. */
public final class AskHandler {
    static final String PART = "org.sequencemaker.part.assistant";

    @Execute
    void execute(EPartService parts) {
        show(parts);
    }

    static void show(EPartService parts) {
        parts.showPart(PART, PartState.ACTIVATE);
    }
}
