package org.sequencemaker.extension.registry;

import java.lang.System.Logger;

/** Is told what is wrong with plug-ins. Called from any thread; quick; must not throw. */
@FunctionalInterface
public interface Problems {
    void report(Problem problem);

    /** Returns a sink that writes to the log. */
    static Problems log() {
        Logger logger = System.getLogger("org.sequencemaker.extension");
        return problem -> logger.log(
                switch (problem.level()) {
                    case REMARK -> Logger.Level.INFO;
                    case WARNING -> Logger.Level.WARNING;
                    case FAILURE -> Logger.Level.ERROR;
                },
                problem.toString(),
                problem.cause());
    }
}
