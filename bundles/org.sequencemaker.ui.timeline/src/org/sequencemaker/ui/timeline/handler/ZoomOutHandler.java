package org.sequencemaker.ui.timeline.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.Zoom;

/** Shows more of the show, smaller. */
public final class ZoomOutHandler {
    @Execute
    void execute(EPartService parts) {
        TimelineSurface surface = ShownTimeline.of(parts);
        if (surface != null) {
            Zoom.out(surface);
        }
    }
}
