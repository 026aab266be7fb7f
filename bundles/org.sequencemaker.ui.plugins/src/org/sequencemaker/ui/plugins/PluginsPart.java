package org.sequencemaker.ui.plugins;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.plugins.desk.Care;
import org.sequencemaker.ui.plugins.desk.PluginDesk;
import org.sequencemaker.ui.plugins.desk.Surroundings;
import org.sequencemaker.ui.plugins.question.Questions;
import org.sequencemaker.ui.plugins.view.DeskView;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.PartContents;

/** The part with the plug-in manager. What installs plug-ins is loaded with it and not before. */
public final class PluginsPart {
    private final PluginDesk desk;
    private final PartContents<DeskView> contents;

    @Inject
    public PluginsPart(
            Composite parent,
            IEclipseContext context,
            Provisioning provisioning,
            Extensions extensions,
            Questions questions,
            Surroundings around,
            Theme theme) {
        this.desk = new PluginDesk(provisioning, Care.of(extensions), questions, around);
        // Asked for at each use, so that tests can put in dialogs that need no user.
        this.contents =
                PartContents.soon(parent, all -> new DeskView(all, desk, () -> context.get(FileDialogs.class), theme));
    }

    /** Shows what is in a zipped site. */
    public void open(Path zip) {
        contents.use(DeskView::showBrowse);
        desk.openZip(zip);
    }

    @Focus
    void focus() {
        contents.focus(DeskView::setFocus);
    }

    @PreDestroy
    void close() {
        desk.close();
    }
}
