package org.sequencemaker.app.window;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
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

/** The menu of the files that were open last. It makes its lines, and is what each of them does. */
public final class RecentMenu {
    private static final String FILE = "file";
    private static final String GREY = "grey";

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, RecentFiles recent) {
        for (RecentFiles.Entry entry : recent.entries()) {
            items.add(line(models, entry));
        }
        if (items.isEmpty()) {
            MDirectMenuItem none = item(models, Messages.RECENT_NONE.text());
            none.getTransientData().put(GREY, true);
            items.add(none);
        } else {
            items.add(models.createModelElement(MMenuSeparator.class));
            items.add(item(models, Messages.RECENT_CLEAR.text()));
        }
        recent.look();
    }

    @CanExecute
    boolean canChoose(MDirectMenuItem item) {
        return !Boolean.TRUE.equals(item.getTransientData().get(GREY));
    }

    /** A line with a file opens it; the one without clears the list. */
    @Execute
    void choose(MDirectMenuItem item, RecentFiles recent, Opening opening, Leaving leaving) {
        if (item.getTransientData().get(FILE) instanceof Path file) {
            leaving.then(() -> opening.open(file));
        } else {
            recent.clear();
        }
    }

    private static MDirectMenuItem line(EModelService models, RecentFiles.Entry entry) {
        // An ampersand in a name is no shortcut.
        String name = entry.path().toString().replace("&", "&&");
        MDirectMenuItem item = item(models, entry.isMissing() ? Messages.RECENT_MISSING.text(name) : name);
        item.getTransientData().put(GREY, entry.isMissing());
        item.getTransientData().put(FILE, entry.path());
        return item;
    }

    private static MDirectMenuItem item(EModelService models, String label) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setLabel(label);
        item.setContributionURI("bundleclass://org.sequencemaker.app/" + RecentMenu.class.getName());
        return item;
    }
}
