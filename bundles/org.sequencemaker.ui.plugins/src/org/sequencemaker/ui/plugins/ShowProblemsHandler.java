package org.sequencemaker.ui.plugins;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Opens the list of problems with plug-ins. */
public final class ShowProblemsHandler {
    @Execute
    void execute(EPartService parts) {
        PluginParts.showProblems(parts);
    }
}
