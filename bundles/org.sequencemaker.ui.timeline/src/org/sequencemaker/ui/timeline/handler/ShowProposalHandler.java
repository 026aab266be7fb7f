package org.sequencemaker.ui.timeline.handler;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** Shows the proposed show or the present one; its items are pressed in while the proposed one is seen. */
public final class ShowProposalHandler {
    @CanExecute
    boolean canExecute(EPartService parts, @Optional @Nullable MItem item) {
        TimelineSurface surface = ShownTimeline.of(parts);
        if (item != null) {
            item.setSelected(surface != null && surface.ghosts().showsProposed());
        }
        return surface != null && surface.ghosts().ghosts() != null;
    }

    @Execute
    void execute(EPartService parts, @Optional @Nullable MItem item) {
        TimelineSurface surface = ShownTimeline.of(parts);
        if (surface != null) {
            surface.ghosts().flip();
            if (item != null) {
                item.setSelected(surface.ghosts().showsProposed());
            }
        }
    }
}
