package org.sequencemaker.ui.assistant.desk;

import java.util.function.UnaryOperator;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.ui.project.OpenProject;

/** What the assistant remembers of an open project, which goes into its file when that is saved. */
final class Remembered {
    private final OpenProject open;
    private ProjectMemory memory;

    Remembered(OpenProject open, ProjectMemory memory) {
        this.open = open;
        this.memory = memory;
    }

    OpenProject open() {
        return open;
    }

    ProjectMemory memory() {
        return memory;
    }

    /** Remembers something else from now on, which is not saved yet. */
    void become(UnaryOperator<ProjectMemory> change) {
        ProjectMemory next = change.apply(memory);
        memory = next;
        open.putBeside(next::into);
    }
}
