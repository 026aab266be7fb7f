package org.sequencemaker.plugins.p2;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sequencemaker.plugins.Progress;

/** Passes on to the watcher of a verb what p2 tells a progress monitor. */
final class Monitor extends NullProgressMonitor {
    private final Progress progress;
    private final String what;
    private double total;
    private double done;

    /**
     * @param what goes on, in the user's words: p2's own name files that nobody knows
     */
    Monitor(Progress progress, String what) {
        this.progress = progress;
        this.what = what;
        progress.doing(what, -1);
    }

    // NullProgressMonitor carries no null annotations, and names are not used.
    @SuppressWarnings("null")
    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        done = 0;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        progress.doing(what, total > 0 ? Math.min(1, done / total) : -1);
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || progress.isCancelled();
    }
}
