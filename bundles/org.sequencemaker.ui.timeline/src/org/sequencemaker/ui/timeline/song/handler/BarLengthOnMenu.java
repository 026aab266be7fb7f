package org.sequencemaker.ui.timeline.song.handler;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sequencemaker.ui.timeline.song.SongSession;

/** The menu of how many beats are in a bar of the selected range, or from the playhead on. */
public final class BarLengthOnMenu {
    @AboutToShow
    void show(List<MMenuElement> items, EModelService models) {
        BarLengthMenu.fill(items, models, BarLengthOnMenu.class, -1);
    }

    @Execute
    void choose(MDirectMenuItem item, SongSession session) {
        if (item.getTransientData().get(BarLengthMenu.LENGTH) instanceof Integer length) {
            session.beats().setBarLengthOn(length);
        }
    }
}
