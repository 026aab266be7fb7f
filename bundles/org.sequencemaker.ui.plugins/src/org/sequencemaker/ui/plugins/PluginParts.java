package org.sequencemaker.ui.plugins;

import java.nio.file.Path;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Opens the parts of this bundle. */
public final class PluginParts {
    private static final String MANAGER = "org.sequencemaker.part.plugins";
    private static final String PROBLEMS = "org.sequencemaker.part.problems";

    private PluginParts() {}

    public static void showManager(EPartService parts) {
        parts.showPart(MANAGER, PartState.ACTIVATE);
    }

    public static void showProblems(EPartService parts) {
        parts.showPart(PROBLEMS, PartState.ACTIVATE);
    }

    /** Opens the manager on what is in a zipped site. */
    public static void open(EPartService parts, Path zip) {
        MPart part = parts.showPart(MANAGER, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof PluginsPart manager) {
            manager.open(zip);
        }
    }
}
