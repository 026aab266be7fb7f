package org.sequencemaker.extension.assistant;

import java.util.List;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.project.Project;

/** The turn that an assistant plug-in takes part in. Not to be kept after the call. */
public interface AssistantContext {
    /** The project as it is now. Needs {@code readProject}. */
    Project project();

    /** What the user has selected. Needs {@code readProject}. */
    UserSelection selected();

    /** What the user typed, before any plug-in. */
    String typed();

    /** The provider's name of the model; may be empty. */
    String model();

    /** Names of the tools the model is offered. */
    List<String> tools();

    Host host();
}
