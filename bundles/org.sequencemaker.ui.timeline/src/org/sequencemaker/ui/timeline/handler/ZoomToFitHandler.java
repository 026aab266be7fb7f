package org.sequencemaker.ui.timeline.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Shows the whole show. */
public final class ZoomToFitHandler {
    @Execute
    void execute(EPartService parts) {
        TimelineSurface surface = ShownTimeline.of(parts);
        if (surface != null) {
            surface.fit();
        }
    }
}
