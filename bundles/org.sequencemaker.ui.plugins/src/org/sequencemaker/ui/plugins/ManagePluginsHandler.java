package org.sequencemaker.ui.plugins;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Opens the plug-in manager. */
public final class ManagePluginsHandler {
    @Execute
    void execute(EPartService parts) {
        PluginParts.showManager(parts);
    }
}
