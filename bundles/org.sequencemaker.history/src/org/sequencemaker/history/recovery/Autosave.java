package org.sequencemaker.history.recovery;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.project.Project;

/**
 * Keeps the unsaved work of this process on disk: a moment after a change, on a thread of its own. What is
 * called here only notes what there is to do, and may be called from any thread.
 */
public final class Autosave implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Autosave.class.getName());

    private final RecoveryFolder folder;
    private final Rhythm rhythm;
    private final Consumer<Written> told;
    private final Consumer<Exception> failed;
    private final ScheduledExecutorService thread;
    private @Nullable Project unsaved;
    private UnaryOperator<Project> beside = UnaryOperator.identity();
    private @Nullable About about;
    private @Nullable Future<?> next;
    private long firstNanos;
    private boolean hasFailed;

    /** Touched by the thread only. */
    private @Nullable SideFile file;

    /**
     * What was written.
     *
     * @param project the very one
     * @param time when
     */
    public record Written(Project project, Instant time) {}

    /**
     * @param told told of all that was written, on another thread
     * @param failed told, on another thread, that unsaved work cannot be kept; once, until it goes again
     */
    public Autosave(RecoveryFolder folder, Rhythm rhythm, Consumer<Written> told, Consumer<Exception> failed) {
        this.folder = folder;
        this.rhythm = rhythm;
        this.told = told;
        this.failed = failed;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("autosave").factory());
    }

    /**
     * The open project is now like this, and not so in its file.
     *
     * @param besideIt puts what else belongs into the file into the project; on the thread that writes
     */
    @SuppressWarnings("ReferenceEquality")
    public synchronized void changed(Project project, UnaryOperator<Project> besideIt, About what) {
        if (project == unsaved && besideIt == beside && Objects.equals(what, about)) {
            return;
        }
        long now = System.nanoTime();
        if (next == null) {
            firstNanos = now;
        }
        unsaved = project;
        beside = besideIt;
        about = what;
        Duration left = rhythm.interval().minusNanos(now - firstNanos);
        Duration wait = left.compareTo(rhythm.idle()) < 0 ? left : rhythm.idle();
        schedule(wait.isNegative() ? Duration.ZERO : wait);
    }

    /** Writes at once what is not written yet: the user turns to another program. */
    public synchronized void hurry() {
        if (next != null) {
            schedule(Duration.ZERO);
        }
    }

    /** Nothing is unsaved any more: it is in its file, or was given up on purpose. */
    public synchronized void settled() {
        unsaved = null;
        about = null;
        cancel();
        run(this::clear);
    }

    /** Takes over what a process before has left: once it is written anew, the old one goes. */
    public synchronized void takeOver(LeftWork left, Project project, About what) {
        unsaved = project;
        beside = UnaryOperator.identity();
        about = what;
        cancel();
        run(() -> {
            write();
            left.delete();
        });
    }

    /** Waits until what was asked for so far is on disk; for the end of the program, and for tests. */
    public void flush() {
        hurry();
        try {
            thread.submit(() -> {}).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "unsaved work is not on disk yet", e);
        }
    }

    /** Ends in order: nothing is left behind. */
    @Override
    public void close() {
        synchronized (this) {
            unsaved = null;
            cancel();
            run(this::end);
            thread.shutdown();
        }
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "the thread that keeps unsaved work does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void schedule(Duration wait) {
        cancel();
        next = thread.schedule(() -> guarded(this::write), wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void cancel() {
        Future<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
            next = null;
        }
    }

    private void run(Work work) {
        try {
            thread.execute(() -> guarded(work));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "unsaved work was told of after the end", e);
        }
    }

    private interface Work {
        void run() throws IOException, CodecException;
    }

    private void guarded(Work work) {
        try {
            work.run();
            hasFailed = false;
        } catch (IOException | CodecException | RuntimeException e) {
            if (!hasFailed) {
                hasFailed = true;
                LOG.log(Level.WARNING, "unsaved work cannot be kept: {0}", e.toString());
                failed.accept(e);
            }
        }
    }

    private void write() throws IOException, CodecException {
        Project project;
        UnaryOperator<Project> besideIt;
        About what;
        synchronized (this) {
            project = unsaved;
            besideIt = beside;
            what = about;
            next = null;
        }
        if (project == null || what == null) {
            return;
        }
        SideFile known = file;
        if (known == null) {
            known = folder.begin();
            file = known;
        }
        known.write(besideIt.apply(project), what);
        told.accept(new Written(project, Instant.now()));
    }

    private void clear() throws IOException {
        SideFile known = file;
        synchronized (this) {
            if (unsaved != null) {
                return; // changed again meanwhile: the old work stays until the new is written
            }
        }
        if (known != null) {
            known.clear();
        }
    }

    private void end() throws IOException {
        SideFile known = file;
        if (known != null) {
            file = null;
            known.close();
        }
    }
}
