package org.sequencemaker.ui.timeline.handler;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.timeline.TimelinePart;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.command.Desk;

/** Finds the timeline in the window, so that its commands work wherever the focus is. */
final class ShownTimeline {
    private static final String PART = "org.sequencemaker.part.timeline";

    private ShownTimeline() {}

    static @Nullable TimelineSurface of(EPartService parts) {
        TimelinePart part = part(parts);
        return part == null ? null : part.surface();
    }

    static @Nullable Desk desk(EPartService parts) {
        TimelinePart part = part(parts);
        return part == null ? null : part.desk();
    }

    static @Nullable TimelinePart part(EPartService parts) {
        MPart part = parts.findPart(PART);
        return part != null && part.getObject() instanceof TimelinePart timeline ? timeline : null;
    }
}
