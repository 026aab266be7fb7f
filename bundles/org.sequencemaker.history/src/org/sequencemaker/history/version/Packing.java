package org.sequencemaker.history.version;

import java.io.IOException;
import java.time.Duration;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.Repository;

/** Puts all objects of a repository into one pack, in which each is held as its difference from another. */
final class Packing {
    private Packing() {}

    /** Returns whether it was done in the time given. */
    static boolean pack(Repository repository, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        Watch watch = new Watch(end);
        try (Git git = Git.wrap(repository)) {
            git.gc().setProgressMonitor(watch).call();
            return true;
        } catch (GitAPIException | JGitInternalException e) {
            if (watch.isCancelled()) {
                return false;
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Ends the work when its time is up. */
    private static final class Watch extends EmptyProgressMonitor {
        private final long end;

        Watch(long end) {
            this.end = end;
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() - end > 0;
        }
    }
}
