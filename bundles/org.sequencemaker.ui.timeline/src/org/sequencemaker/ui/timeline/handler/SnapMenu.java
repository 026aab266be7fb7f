package org.sequencemaker.ui.timeline.handler;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sequencemaker.layout.Snapping.To;
import org.sequencemaker.ui.timeline.SnapSettings;
import org.sequencemaker.ui.timeline.TimelinePart;
import org.sequencemaker.ui.timeline.TimelineTexts;

/** The menu of what things are drawn to that are dragged. It makes its lines, and is what each of them does. */
public final class SnapMenu {
    private static final String WHAT = "what";
    private static final String ON = "on";
    private static final int[] STRENGTHS = {4, 8, 12, 20};

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, EPartService parts) {
        TimelinePart part = ShownTimeline.part(parts);
        if (part == null) {
            return;
        }
        SnapSettings snap = part.snap();
        items.add(item(models, TimelineTexts.snapOn(), ItemType.CHECK, snap.isOn(), ON));
        items.add(models.createModelElement(MMenuSeparator.class));
        for (To kind : To.values()) {
            items.add(item(models, TimelineTexts.snapTo(kind), ItemType.CHECK, snap.draws(kind), kind));
        }
        items.add(models.createModelElement(MMenuSeparator.class));
        for (int pixels : STRENGTHS) {
            items.add(item(models, TimelineTexts.snapPixels(pixels), ItemType.RADIO, snap.pixels() == pixels, pixels));
        }
    }

    @Execute
    void choose(MDirectMenuItem item, EPartService parts) {
        TimelinePart part = ShownTimeline.part(parts);
        if (part == null) {
            return;
        }
        switch (item.getTransientData().get(WHAT)) {
            case To kind -> part.snap().setDraws(kind, item.isSelected());
            case Integer pixels when item.isSelected() -> part.snap().setPixels(pixels);
            case String on -> part.snap().setOn(item.isSelected());
            case null, default -> {}
        }
    }

    private static MDirectMenuItem item(
            EModelService models, String label, ItemType type, boolean selected, Object what) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setElementId("org.sequencemaker.item.snap." + what);
        item.setLabel(label);
        item.setType(type);
        item.setSelected(selected);
        item.getTransientData().put(WHAT, what);
        item.setContributionURI("bundleclass://org.sequencemaker.ui.timeline/" + SnapMenu.class.getName());
        return item;
    }
}
