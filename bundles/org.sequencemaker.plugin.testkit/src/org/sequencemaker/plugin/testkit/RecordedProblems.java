package org.sequencemaker.plugin.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problems;

/** Remembers what was reported. */
public final class RecordedProblems implements Problems {
    private final List<Problem> problems = new CopyOnWriteArrayList<>();

    @Override
    public void report(Problem problem) {
        problems.add(problem);
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** Returns the messages, each after the name of the plug-in and the extension. */
    public List<String> texts() {
        return problems.stream().map(Problem::toString).toList();
    }

    /** Keeps what was said of a plug-in, and lets go of the exceptions, which hold its classes. */
    void forget(String plugin) {
        problems.replaceAll(problem -> problem.plugin().equals(plugin)
                ? new Problem(problem.level(), problem.plugin(), problem.extension(), problem.message(), null)
                : problem);
    }

    public Problem last() {
        return problems.getLast();
    }
}
