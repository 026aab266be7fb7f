package org.sequencemaker.ui.assistant.version;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;

/** Opens the versions of the show. */
public final class ShowVersionsHandler {
    private static final String PART = "org.sequencemaker.part.versions";

    @Execute
    void execute(EPartService parts, Shell window) {
        parts.showPart(PART, PartState.ACTIVATE);
        // Where the stack was there already but had never been seen, the workbench gives it no room by itself.
        window.getDisplay().asyncExec(() -> {
            if (!window.isDisposed()) {
                window.layout(true, true);
            }
        });
    }
}
