package org.sequencemaker.extension.guard;

import org.sequencemaker.extension.registry.Problem;

/**
 * A call into a plug-in that came to nothing, in words for the user: which plug-in, while doing what,
 * what happened, and what becomes of it. It has been reported and counted already.
 */
public final class PluginFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String plugin;
    private final String extension;

    PluginFailure(Problem problem) {
        super(problem.message(), problem.cause());
        this.plugin = problem.plugin();
        this.extension = problem.extension();
    }

    /** Symbolic name of the plug-in. */
    public String plugin() {
        return plugin;
    }

    /** Which extension, as {@code point/id}. */
    public String extension() {
        return extension;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
