package org.sequencemaker.ui.timeline.song.handler;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.song.SongSession;

/** The menu of how many beats are in a bar. */
public final class BarLengthMenu {
    static final String LENGTH = "length";
    private static final int LEAST = 2;
    private static final int MOST = 7;

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, SongSession session) {
        OpenProject open = session.project();
        int now = open == null ? 0 : BeatEdits.barLength(open.project());
        fill(items, models, BarLengthMenu.class, now);
    }

    /**
     * Adds an item for each length.
     *
     * @param now is chosen; −1 where none of them is
     */
    static void fill(List<MMenuElement> items, EModelService models, Class<?> who, int now) {
        for (int length = LEAST; length <= MOST; length++) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setElementId("org.sequencemaker.item." + who.getSimpleName() + "." + length);
            item.setLabel(String.valueOf(length));
            item.setType(now < 0 ? ItemType.PUSH : ItemType.RADIO);
            item.setSelected(length == now);
            item.getTransientData().put(LENGTH, length);
            item.setContributionURI("bundleclass://org.sequencemaker.ui.timeline/" + who.getName());
            items.add(item);
        }
    }

    @Execute
    void choose(MDirectMenuItem item, SongSession session) {
        // A radio item that is left is told as well.
        if (item.isSelected() && item.getTransientData().get(LENGTH) instanceof Integer length) {
            session.beats().setBarLength(length);
        }
    }
}
