package org.sequencemaker.example.stubborn;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.extension.window.ProjectDoor;

/** Listens to the project, throws each time it hears of it, and never takes its listener off. */
public final class ListenHandler {
    @Execute
    void execute(ProjectDoor door) {
        door.open(ListenHandler.class).onProject(project -> {
            throw new IllegalStateException("I do not want to hear of " + project.name());
        });
    }
}
