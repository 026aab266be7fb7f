package org.sequencemaker.llm;

import java.util.List;

/** Looks for what is left behind. */
final class Leaks {
    private Leaks() {}

    /** Returns the threads that still run two seconds later, by the beginning of their name. */
    static List<String> threads(String beginning) throws InterruptedException {
        for (int i = 0; i < 100 && !find(beginning).isEmpty(); i++) {
            Thread.sleep(20);
        }
        return find(beginning);
    }

    private static List<String> find(String beginning) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(beginning))
                .sorted()
                .toList();
    }
}
