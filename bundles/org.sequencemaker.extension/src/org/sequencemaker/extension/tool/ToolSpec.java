package org.sequencemaker.extension.tool;

import java.util.List;
import org.sequencemaker.extension.Spec;

/**
 * A tool as a plug-in declares it.
 *
 * @param id what the model calls it: letters, digits and underscores, at most 64
 * @param label what people see
 * @param description for the model: what it does, when to use it, what comes back
 * @param effect what it may do
 * @param consent whether the user is asked first
 * @param offered whether the model is told of it; else it is there for who knows its name
 * @param parameters in order
 */
public record ToolSpec(
        String id,
        String label,
        String description,
        Effect effect,
        Consent consent,
        boolean offered,
        List<ToolParameter> parameters)
        implements Spec {
    /** What a tool may do. */
    public enum Effect {
        /** It only looks. */
        READS,
        /** It changes the project, which can be undone. */
        EDITS,
        /** It does something that cannot be undone: plays, lights, sends. */
        ACTS
    }

    /** Whether the user is asked before a call. */
    public enum Consent {
        ALLOW,
        ASK
    }

    public ToolSpec {
        parameters = List.copyOf(parameters);
    }
}
