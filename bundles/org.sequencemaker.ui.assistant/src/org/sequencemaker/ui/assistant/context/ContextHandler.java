package org.sequencemaker.ui.assistant.context;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;

/** Shows what the model sees. */
public final class ContextHandler {
    @Execute
    void execute(AssistantDesk desk, Extensions extensions, Shell window) {
        ContextDialog.open(window, desk, extensions);
    }
}
