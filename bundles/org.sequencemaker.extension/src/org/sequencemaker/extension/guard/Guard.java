package org.sequencemaker.extension.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problem.Level;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.model.effect.EffectKind;

/**
 * Stands between the program and every plug-in. Each call runs on a thread of its own with a time limit;
 * what goes wrong is blamed on the plug-in by name, counted, and told in one way. An extension that has
 * failed {@value #STRIKES} times is set aside until the user brings it back.
 *
 * <p>The threads are new ones each time, and platform threads: a virtual one that never ends would keep
 * a carrier from everybody else, and a used one would keep the plug-in's thread-locals, and with them
 * its classes, alive.
 *
 * <p>Safe from any thread.
 */
public final class Guard {
    /** So many failures since it was last brought back, and an extension is set aside. */
    public static final int STRIKES = 3;

    /** How long a thread that was told to stop may take for it. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private final Standing standing;
    private final Problems problems;
    private final BooleanSupplier mustNotWait;
    private final Duration most;
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
    private final List<Abandoned> abandoned = new CopyOnWriteArrayList<>();
    private final ClassLoaders loaders = new ClassLoaders();
    private final EffectWatch watch = new EffectWatch();

    public Guard(Standing standing, Problems problems) {
        this(standing, problems, () -> false, Duration.ofDays(1));
    }

    /**
     * @param mustNotWait whether the present thread is one that nobody may hold up, such as the display's
     * @param most the time limit of calls that would have a longer one
     */
    public Guard(Standing standing, Problems problems, BooleanSupplier mustNotWait, Duration most) {
        this.standing = standing;
        this.problems = problems;
        this.mustNotWait = mustNotWait;
        this.most = most;
    }

    /** What is to be done with the object of an extension. */
    @FunctionalInterface
    public interface Use<T, R extends @Nullable Object, E extends Exception> {
        R on(T object, Lease lease) throws E, InterruptedException;
    }

    /**
     * Calls an extension on a thread of its own and waits for the end or for the time limit.
     *
     * @param use runs on the other thread; what it hands to the plug-in must ask the lease
     * @throws E if that is the plug-in's answer
     * @throws PluginFailure if it failed, took too long, or may not run
     * @throws CancellationException if the plug-in says that it was cancelled
     * @throws InterruptedException if this thread was interrupted; the call is over then
     */
    public <T, R extends @Nullable Object, E extends Exception> R call(
            Extension<?, T> extension, Task<E> wanted, Use<T, R, E> use) throws E, PluginFailure, InterruptedException {
        Task<E> task = wanted.within(most);
        if (isOnThreadThatMustNotWait()) {
            throw new IllegalStateException("the display thread must not wait for " + extension);
        }
        requireStanding(extension, task.doing());
        Lease lease = new Lease(task.limit());
        FutureTask<R> future = new FutureTask<>(() -> {
            T object = object(extension);
            // Making it may have taken all the time there was.
            lease.check();
            return use.on(object, lease);
        });
        Thread thread = Thread.ofPlatform()
                .daemon()
                .inheritInheritableThreadLocals(false)
                .name("plug-in " + extension.plugin() + ": " + task.doing())
                .unstarted(future);
        long start = System.nanoTime();
        thread.start();
        try {
            if (await(future, lease)) {
                return future.get();
            }
            lease.end();
            thread.interrupt();
            boolean left = leave(extension, task.doing(), future, thread);
            throw tooLong(extension, task, left);
        } catch (ExecutionException e) {
            throw rethrow(extension, task, e.getCause());
        } catch (InterruptedException e) {
            lease.end();
            thread.interrupt();
            abandoned.add(new Abandoned(extension.plugin(), extension.name(), task.doing(), Instant.now(), thread));
            throw e;
        } finally {
            lease.end();
            tally(extension).called(1, System.nanoTime() - start);
        }
    }

    /**
     * Returns the kind of effect of an extension, made and tried on a thread of its own; its shading then
     * runs on whatever thread draws or writes, with little more than a catch around it.
     */
    public EffectKind effect(Extension<?, EffectKind> extension) throws PluginFailure, InterruptedException {
        GuardedEffect effect = call(
                extension,
                Task.of("trying the effect " + extension.id(), 2),
                (kind, lease) -> GuardedEffect.tried(this, extension, kind));
        watch.add(effect);
        return effect;
    }

    /** Returns whether this thread may not call plug-ins, but only have what was made before. */
    public boolean isOnThreadThatMustNotWait() {
        return mustNotWait.getAsBoolean();
    }

    public boolean mayRun(Extension<?, ?> extension) {
        return standing.mayRun(extension);
    }

    /** Reports a failure that was seen outside of {@link #call}, and counts it. */
    public PluginFailure blame(Extension<?, ?> extension, String doing, String what, @Nullable Throwable cause) {
        return failure(extension.plugin(), extension.name(), doing, what, cause, false);
    }

    /** Returns how the calls into every extension went. */
    public List<Health> health() {
        return tallies.values().stream().map(Tally::health).toList();
    }

    /** Brings an extension back that was set aside; its count starts again. */
    public void bringBack(Extension<?, ?> extension) {
        bringBack(extension.plugin(), extension.name());
    }

    /** Brings back something of a plug-in by the name that it has in {@link Health}. */
    public void bringBack(String plugin, String name) {
        tally(plugin, name).forgive();
        standing.bringBack(Extension.key(plugin, name));
    }

    /** Returns the threads that go on although nobody waits for them. */
    public List<Abandoned> abandoned() {
        abandoned.removeIf(one -> !one.thread().isAlive());
        return List.copyOf(abandoned);
    }

    /** Returns who owns the classes of the plug-ins that have run so far. */
    public ClassOwners owners() {
        return loaders;
    }

    /** Forgets the counts of a plug-in that was uninstalled. */
    public void forget(String plugin) {
        tallies.values().removeIf(tally -> tally.health().plugin().equals(plugin));
    }

    Standing standing() {
        return standing;
    }

    Tally tally(Extension<?, ?> extension) {
        return tally(extension.plugin(), extension.name());
    }

    Tally tally(String plugin, String name) {
        return tallies.computeIfAbsent(Extension.key(plugin, name), key -> new Tally(plugin, name));
    }

    private <T> T object(Extension<?, T> extension) throws Exception {
        T made = extension.made();
        if (made == null) {
            made = extension.object();
            loaders.add(extension.plugin(), made.getClass().getClassLoader());
        }
        Thread.currentThread().setContextClassLoader(made.getClass().getClassLoader());
        return made;
    }

    private void requireStanding(Extension<?, ?> extension, String doing) throws PluginFailure {
        String aside = standing.whyAside(extension);
        String why = extension.isGone()
                ? "is no longer installed"
                : !standing.isEnabled(extension.plugin())
                        ? "is disabled; enable it in the plug-in manager"
                        : aside == null
                                ? null
                                : "has been set aside (" + aside + "); bring it back in the plug-in manager";
        if (why != null) {
            throw new PluginFailure(new Problem(
                    Level.WARNING,
                    extension.plugin(),
                    extension.name(),
                    "The plug-in " + extension.plugin() + " was not asked while " + doing + ": it " + why + ".",
                    null));
        }
    }

    private static boolean await(FutureTask<?> future, Lease lease) throws InterruptedException, ExecutionException {
        for (long left = lease.left(); left > 0; left = lease.left()) {
            try {
                future.get(left, TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException e) {
                // Perhaps there was a beat in the meantime: look again how much is left.
            }
        }
        return future.isDone();
    }

    /** Waits a moment for a thread that was told to stop; returns whether it had to be left. */
    private boolean leave(Extension<?, ?> extension, String doing, FutureTask<?> future, Thread thread)
            throws InterruptedException {
        try {
            future.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandoned();
            abandoned.add(new Abandoned(extension.plugin(), extension.name(), doing, Instant.now(), thread));
            return true;
        } catch (ExecutionException e) {
            // It stopped as it was told, in whatever way.
        }
        return false;
    }

    private PluginFailure tooLong(Extension<?, ?> extension, Task<?> task, boolean left) {
        String what = "it took longer than " + seconds(task.limit())
                + (left ? ", did not stop when it was told to, and its thread was left behind" : " and was stopped");
        return failure(extension.plugin(), extension.name(), task.doing(), what, null, left);
    }

    private <E extends Exception> PluginFailure rethrow(
            Extension<?, ?> extension, Task<E> task, @Nullable Throwable thrown) throws E {
        Throwable cause = Causes.of(thrown);
        if (task.answer().isInstance(cause)) {
            throw task.answer().cast(cause);
        }
        if (cause instanceof CancellationException || cause instanceof OperationCanceledException) {
            throw new CancellationException(cause.getMessage());
        }
        return failed(extension.plugin(), extension.name(), task.doing(), cause);
    }

    /** Tells and counts what was thrown, unless it is the machine's fault, which is thrown on. */
    PluginFailure failed(String plugin, String name, String doing, Throwable cause) {
        if (cause instanceof CapabilityRefusal refusal) {
            tally(plugin, name).refused();
            Problem problem = new Problem(Level.WARNING, plugin, name, refusal.reason(), null);
            problems.report(problem);
            return new PluginFailure(problem);
        }
        Causes.rethrowIfOurs(cause);
        return failure(plugin, name, doing, Causes.words(cause), cause, false);
    }

    private PluginFailure failure(
            String plugin, String name, String doing, String what, @Nullable Throwable cause, boolean left) {
        int strikes = tally(plugin, name).failed(what, left);
        String message = "The plug-in " + plugin + " failed while " + doing + ": " + what + ".";
        if (strikes >= STRIKES) {
            standing.setAside(
                    Extension.key(plugin, name), "failed " + strikes + " times, last while " + doing + ": " + what);
            tally(plugin, name).forgive();
            message += " It has failed " + strikes + " times and is set aside;"
                    + " bring it back in the plug-in manager, or ask its author.";
        }
        Problem problem = new Problem(Level.FAILURE, plugin, name, message, cause);
        problems.report(problem);
        return new PluginFailure(problem);
    }

    private static String seconds(Duration limit) {
        long millis = limit.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
