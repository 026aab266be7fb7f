package org.sequencemaker.app.window;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Opening;
import org.sequencemaker.app.project.RecentFiles;

/** The menu of the files that were open last. */
public final class RecentMenu {
    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, RecentFiles recent, Opening opening, Leaving leaving) {
        for (RecentFiles.Entry entry : recent.entries()) {
            items.add(line(models, entry, opening, leaving));
        }
        if (items.isEmpty()) {
            MDirectMenuItem none = item(models, Messages.RECENT_NONE.text(), new Line(() -> {}));
            none.setEnabled(false);
            items.add(none);
        } else {
            items.add(models.createModelElement(MMenuSeparator.class));
            items.add(item(models, Messages.RECENT_CLEAR.text(), new Line(recent::clear)));
        }
        recent.look();
    }

    private static MDirectMenuItem line(
            EModelService models, RecentFiles.Entry entry, Opening opening, Leaving leaving) {
        Path path = entry.path();
        // An ampersand in a name is no shortcut.
        String name = path.toString().replace("&", "&&");
        String label = entry.isMissing() ? Messages.RECENT_MISSING.text(name) : name;
        Line line = new Line(() -> leaving.then(() -> opening.open(path)));
        MDirectMenuItem item = item(models, label, line);
        item.setEnabled(!entry.isMissing());
        return item;
    }

    private static MDirectMenuItem item(EModelService models, String label, Line line) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setLabel(label);
        item.setObject(line);
        item.setContributionURI("bundleclass://org.sequencemaker.app/" + Line.class.getName());
        return item;
    }

    /** One line of the menu. */
    static final class Line {
        private final Runnable what;

        Line(Runnable what) {
            this.what = what;
        }

        @Execute
        void execute() {
            what.run();
        }
    }
}
