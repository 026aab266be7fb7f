package org.sequencemaker.history.version;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.Project;

/**
 * Keeps versions in the background of a running program, one after the other, and packs them when nothing else is to be
 * done. What goes wrong is told once, until it goes again; it never hinders a save or a turn. Safe from any thread; nothing
 * here waits but {@link #close}.
 */
public final class VersionKeeper implements AutoCloseable {
    /** The longest that packing may take at a time; it goes on the next time. */
    private static final Duration PACKING = Duration.ofSeconds(60);

    private static final Duration AT_THE_END = Duration.ofSeconds(10);

    private final VersionFolders folders;
    private final Consumer<VersionException> failed;
    private final ExecutorService thread;
    private final Map<Path, Versions> known = new ConcurrentHashMap<>();
    private final List<Consumer<Path>> kept = new CopyOnWriteArrayList<>();

    /** Touched by the thread only. */
    private boolean hasFailed;

    private volatile boolean isEnding;

    /** @param failed told, on another thread, that no version could be kept */
    public VersionKeeper(VersionFolders folders, Consumer<VersionException> failed) {
        this.folders = folders;
        this.failed = failed;
        this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("versions")
                .priority(Thread.MIN_PRIORITY + 1)
                .factory());
    }

    /**
     * Keeps a version of a project as it is now.
     *
     * @param file that the project is in, or is saved to
     * @return done with the version when it is on the disk, or with a {@link VersionException}
     */
    public CompletableFuture<Version> keep(Path file, Project project, Occasion occasion) {
        CompletableFuture<Version> result = new CompletableFuture<>();
        try {
            thread.execute(() -> keep(file, project, occasion, result));
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new VersionException("the program ends; no version is kept any more", e));
        }
        return result;
    }

    /** Gives a version of a file a name; done with the named version, or with a {@link VersionException}. */
    public CompletableFuture<Version> name(Path file, Version version, String name) {
        CompletableFuture<Version> result = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    result.complete(versions(file).name(version, name));
                    tellListeners(file);
                } catch (VersionException | RuntimeException e) {
                    result.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(new VersionException("the program ends; nothing is named any more", e));
        }
        return result;
    }

    /** Tells a listener, on another thread, of which file there is another version, or another name of one. */
    public Subscription listen(Consumer<Path> listener) {
        kept.add(listener);
        return () -> kept.remove(listener);
    }

    /** Looks whether a file that is opened was moved since its versions were kept; so that they go along. */
    public void opened(Path file) {
        try {
            thread.execute(() -> {
                try {
                    versions(file);
                } catch (VersionException | RuntimeException e) {
                    log("the versions of " + file + " cannot be looked for", e);
                }
            });
        } catch (RejectedExecutionException e) {
            log("opened after the end: " + file, e);
        }
    }

    /** Returns the versions of a file, to list and to read them; waits for the disk. */
    public Versions versions(Path file) throws VersionException {
        Versions versions = known.get(file);
        if (versions == null) {
            versions = folders.of(file);
            known.put(file, versions);
        }
        return versions;
    }

    private void keep(Path file, Project project, Occasion occasion, CompletableFuture<Version> result) {
        try {
            Versions versions = versions(file);
            Version version = folders.keep(file, versions, project, occasion);
            hasFailed = false;
            result.complete(version);
            tellListeners(file);
            if (!isEnding && versions.needsTidying()) {
                versions.tidy(PACKING);
            }
        } catch (VersionException e) {
            known.remove(file);
            tell(e, result);
        } catch (RuntimeException e) {
            known.remove(file);
            tell(new VersionException("no version of " + file.getFileName() + " could be kept: " + e, e), result);
        }
    }

    /** The version is there, whatever a listener does. */
    private void tellListeners(Path file) {
        for (Consumer<Path> listener : kept) {
            try {
                listener.accept(file);
            } catch (RuntimeException e) {
                log("a listener could not be told of a version of " + file, e);
            }
        }
    }

    private void tell(VersionException problem, CompletableFuture<Version> result) {
        result.completeExceptionally(problem);
        log("a version could not be kept", problem);
        if (!hasFailed) {
            hasFailed = true;
            failed.accept(problem);
        }
    }

    private static void log(String what, Exception e) {
        System.getLogger(VersionKeeper.class.getName()).log(System.Logger.Level.WARNING, what, e);
    }

    /** Ends when all that was asked for is kept, or after some seconds. */
    @Override
    public void close() {
        isEnding = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(AT_THE_END.toMillis(), TimeUnit.MILLISECONDS)) {
                System.getLogger(VersionKeeper.class.getName())
                        .log(System.Logger.Level.WARNING, "the last versions are not kept yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
