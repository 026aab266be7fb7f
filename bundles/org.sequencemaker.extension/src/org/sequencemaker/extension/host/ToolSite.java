package org.sequencemaker.extension.host;

import java.util.function.UnaryOperator;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;

/**
 * Where tools work: the open document, or the copy that becomes a proposal. Its methods are called on
 * threads of plug-ins, one call of a tool at a time or several.
 */
public interface ToolSite {
    Project project();

    /**
     * Changes the project.
     *
     * @return the project afterwards
     * @throws org.sequencemaker.model.Refusal if it does not go
     */
    Project edit(String label, UnaryOperator<Project> change);

    UserSelection selected();

    EffectKinds effects();

    Vocabulary vocabulary();

    void progress(ToolSpec tool, double part, String what);

    /** Asks the user whether a tool may run; waits for the answer. */
    boolean consents(ToolSpec tool, ToolCall call) throws InterruptedException;
}
