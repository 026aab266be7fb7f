package org.sequencemaker.extension.tool;

import java.util.function.UnaryOperator;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;

/** The project and the program, as one call of a tool may use them. Not to be kept after the call. */
public interface ToolContext {
    /** The project with everything this turn has changed so far. Needs {@code readProject}. */
    Project project();

    /**
     * Changes the project. What it changes is part of the turn: people see it before it counts, and one
     * undo takes it back. Needs {@code editProject} and a tool with {@code effect="edits"}.
     *
     * @param label what the history calls it, as an order: "Add glitter"
     * @param change the next project from the present one; may be called more than once
     * @return the project afterwards
     * @throws org.sequencemaker.model.Refusal if it does not go; nothing has changed then
     */
    Project edit(String label, UnaryOperator<Project> change);

    /** What the user has selected. Needs {@code readProject}. */
    UserSelection selected();

    /** The kinds of effect there are. */
    EffectKinds effects();

    /** Tells the user how far it is, from 0 to 1, and at what. */
    void progress(double part, String what);

    Host host();
}
