package org.sequencemaker.ui.timeline.handler;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.timeline.binding.CommandKeys;
import org.sequencemaker.ui.timeline.binding.KeyBindings;
import org.sequencemaker.ui.timeline.binding.KeyBindingsDialog;
import org.sequencemaker.ui.timeline.binding.ShownKeys;
import org.sequencemaker.ui.work.Background;

/** Lets the user change the keys of the commands. */
public final class KeyBindingsHandler {
    @Execute
    void execute(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            KeyBindings bindings,
            FileDialogs dialogs,
            Background background) {
        CommandKeys wanted = new KeyBindingsDialog(shell, bindings, dialogs, background).ask();
        if (wanted != null) {
            bindings.use(wanted);
            ShownKeys.follow(shell.getDisplay());
        }
    }
}
