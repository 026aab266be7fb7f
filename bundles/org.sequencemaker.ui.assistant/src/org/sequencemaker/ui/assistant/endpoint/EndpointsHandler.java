package org.sequencemaker.ui.assistant.endpoint;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.extension.host.Extensions;

/** Lets the user set up models and keys. */
public final class EndpointsHandler {
    @Execute
    void execute(Endpoints endpoints, Extensions extensions, Shell window) {
        EndpointsDialog.open(window, endpoints, extensions);
    }
}
