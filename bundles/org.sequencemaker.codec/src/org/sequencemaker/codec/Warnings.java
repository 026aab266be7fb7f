package org.sequencemaker.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects what a reader had to change or leave out. A broken file can give rise to a million
 * warnings; only the first {@value #MOST} are kept in words, the rest is counted. For one thread.
 */
public final class Warnings {
    /** How many are kept in words. */
    public static final int MOST = 50;

    private final List<String> all = new ArrayList<>();
    private int more;

    public void add(String warning) {
        add(() -> warning);
    }

    /** Adds a warning whose words cost something to make. */
    public void add(Supplier<String> warning) {
        if (all.size() < MOST) {
            all.add(warning.get());
        } else {
            more++;
        }
    }

    /** Returns them in order, the last one saying how many more there were. */
    public List<String> list() {
        List<String> list = new ArrayList<>(all);
        if (more > 0) {
            list.add("and " + more + " more of the kind");
        }
        return list;
    }
}
