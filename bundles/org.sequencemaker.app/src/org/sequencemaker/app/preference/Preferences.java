package org.sequencemaker.app.preference;

import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.appearance.Appearance;
import org.sequencemaker.app.project.Problems;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.Background;

/** Reads the preferences in the background, lets the user change them, and keeps what was confirmed. */
public final class Preferences {
    private final Supplier<Shell> shell;
    private final Appearance appearance;
    private final Extensions extensions;
    private final Theme theme;
    private final Background background;
    private final Problems problems;
    private final Runnable kept;

    /** @param kept is called when settings have been written */
    public Preferences(
            Supplier<Shell> shell,
            Appearance appearance,
            Extensions extensions,
            Theme theme,
            Background background,
            Problems problems,
            Runnable kept) {
        this.shell = shell;
        this.appearance = appearance;
        this.extensions = extensions;
        this.theme = theme;
        this.background = background;
        this.problems = problems;
        this.kept = kept;
    }

    /** Opens the dialog as soon as all is read. */
    public void open() {
        background.run(
                Messages.PREFERENCES_READ.text(),
                () -> PluginPage.read(extensions, Preferences::name),
                pages -> {
                    PreferencesDialog dialog = new PreferencesDialog(shell.get(), appearance.mode(), pages, theme);
                    if (dialog.open() == Window.OK) {
                        keep(dialog);
                    }
                },
                problem -> problems.tell(Messages.PREFERENCES_TITLE.text(), problem));
    }

    private void keep(PreferencesDialog dialog) {
        if (dialog.mode() != appearance.mode()) {
            appearance.choose(dialog.mode());
        }
        background.run(
                Messages.PREFERENCES_KEEP.text(),
                () -> {
                    dialog.edits().apply(extensions);
                    return true;
                },
                done -> kept.run(),
                problem -> problems.tell(Messages.PREFERENCES_TITLE.text(), problem));
    }

    /** Returns what a plug-in's manifest calls it; a part of ours without the name of the whole. */
    private static String name(String plugin) {
        Bundle bundle = Platform.getBundle(plugin);
        String name = bundle == null ? null : bundle.getHeaders().get("Bundle-Name");
        return name == null ? plugin : name.replaceFirst("^Sequence Maker ", "");
    }
}
