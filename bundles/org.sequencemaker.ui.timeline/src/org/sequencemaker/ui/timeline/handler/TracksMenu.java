package org.sequencemaker.ui.timeline.handler;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.timeline.command.Desk;

/** The menu of the mark tracks, those that are shown with a tick. It makes its lines, and is what each of them does. */
public final class TracksMenu {
    private static final String TRACK = "track";

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, EPartService parts) {
        Desk desk = ShownTimeline.desk(parts);
        if (desk == null) {
            return;
        }
        for (MarkTrack track : desk.open().project().markTracks()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            // An ampersand would underline what comes after it.
            item.setLabel(track.name().replace("&", "&&"));
            item.setType(ItemType.CHECK);
            item.setSelected(track.visible());
            item.getTransientData().put(TRACK, track.id());
            item.setContributionURI("bundleclass://org.sequencemaker.ui.timeline/" + TracksMenu.class.getName());
            items.add(item);
        }
    }

    @Execute
    void choose(MDirectMenuItem item, EPartService parts) {
        Desk desk = ShownTimeline.desk(parts);
        if (desk != null && item.getTransientData().get(TRACK) instanceof String id) {
            boolean isShown = item.isSelected();
            desk.open()
                    .document()
                    .apply(
                            TimelineTexts.edit(EditName.TRACK_SHOW),
                            project -> MarkEdits.change(project, id, track -> track.withVisible(isShown)));
        }
    }
}
