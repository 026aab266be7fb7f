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
        try (Git git = Git.wrap(repository)) {
            git.gc()
                    .setProgressMonitor(new Watch(System.nanoTime() + most.toNanos()))
                    .call();
            return true;
        } catch (TimeIsUp e) {
            return false;
        } catch (GitAPIException | JGitInternalException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Not a fault: what is left to do is done the next time. */
    private static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Ends the work when its time is up. By an exception: JGit takes a cancelled monitor, while it writes, for an object
     * that cannot be read, looks for another copy of it, and so on without end.
     */
    @SuppressWarnings("null") // JGit carries no null annotations
    private static final class Watch extends EmptyProgressMonitor {
        private final long end;

        Watch(long end) {
            this.end = end;
        }

        @Override
        public void beginTask(String title, int total) {
            look();
        }

        @Override
        public void update(int completed) {
            look();
        }

        private void look() {
            if (System.nanoTime() - end > 0) {
                throw new TimeIsUp();
            }
        }
    }
}
