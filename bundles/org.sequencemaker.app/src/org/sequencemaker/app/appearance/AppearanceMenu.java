package org.sequencemaker.app.appearance;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sequencemaker.app.Messages;

/** The menu in which the user chooses light or dark. It makes its lines, and is what each of them does. */
public final class AppearanceMenu {
    private static final String MODE = "mode";

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, Appearance appearance) {
        for (Appearance.Mode mode : Appearance.Mode.values()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setElementId("org.sequencemaker.item.appearance." + mode);
            item.setLabel(label(mode));
            item.setType(ItemType.RADIO);
            item.setSelected(mode == appearance.mode());
            item.getTransientData().put(MODE, mode);
            item.setContributionURI("bundleclass://org.sequencemaker.app/" + AppearanceMenu.class.getName());
            items.add(item);
        }
    }

    @Execute
    void choose(MDirectMenuItem item, Appearance appearance) {
        // A radio item that is left is told as well.
        if (item.isSelected() && item.getTransientData().get(MODE) instanceof Appearance.Mode mode) {
            appearance.choose(mode);
        }
    }

    private static String label(Appearance.Mode mode) {
        return switch (mode) {
            case SYSTEM -> Messages.APPEARANCE_SYSTEM.text();
            case LIGHT -> Messages.APPEARANCE_LIGHT.text();
            case DARK -> Messages.APPEARANCE_DARK.text();
        };
    }
}
