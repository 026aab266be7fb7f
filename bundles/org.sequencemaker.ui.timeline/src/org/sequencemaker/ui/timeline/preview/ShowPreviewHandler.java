package org.sequencemaker.ui.timeline.preview;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Opens the preview, or brings it to the front. */
public final class ShowPreviewHandler {
    private static final String PART = "org.sequencemaker.part.preview";

    @Execute
    void execute(EPartService parts) {
        parts.showPart(PART, PartState.ACTIVATE);
    }
}
