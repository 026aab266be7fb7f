package org.sequencemaker.extension.registry;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.Spec;

/**
 * One extension of one plug-in: what it says of itself, and the way to its code. Having one costs
 * nothing: no class of the plug-in is loaded until the guard makes the first call.
 *
 * <p>Do not keep it beyond a moment: it ends when the plug-in is uninstalled. Safe from any thread.
 */
public final class Extension<D extends Spec, T> {
    private final Point<D, T> point;
    private final IConfigurationElement element;
    private final String plugin;
    private final D spec;
    private final List<String> before;
    private final List<String> after;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T object;
    private volatile boolean gone;

    Extension(Point<D, T> point, IConfigurationElement element, String plugin, Element read) throws BadElement {
        this.point = point;
        this.element = element;
        this.plugin = plugin;
        this.spec = point.reader().read(read);
        this.before = read.words("before");
        this.after = read.words("after");
        if (!point.dataOnly()) {
            read.required("class");
        }
    }

    /** Symbolic name of the plug-in it comes from. */
    public String plugin() {
        return plugin;
    }

    public D spec() {
        return spec;
    }

    public String id() {
        return spec.id();
    }

    public Point<D, T> point() {
        return point;
    }

    /** Which extension it is among all: plug-in, point and id. */
    public String key() {
        return key(plugin, name());
    }

    /** Returns the key of something of a plug-in by the name that problems give it. */
    public static String key(String plugin, String name) {
        return plugin + "/" + name;
    }

    /** How problems name it: {@code point/id}. */
    public String name() {
        return point.id() + "/" + id();
    }

    /** Returns whether it has been uninstalled since. */
    public boolean isGone() {
        return gone;
    }

    /** Returns its object if there is one yet; nothing is loaded. */
    public @Nullable T made() {
        return object;
    }

    /**
     * Returns its object, made at the first call. This loads classes of the plug-in and runs its
     * constructor, so that nobody but the guard may call it.
     *
     * @throws CoreException if it cannot be made; its cause is what the plug-in did
     */
    public T object() throws CoreException, InterruptedException {
        T found = object;
        if (found != null) {
            return found;
        }
        making.lockInterruptibly();
        try {
            found = object;
            if (found == null) {
                found = make();
                object = found;
            }
            return found;
        } finally {
            making.unlock();
        }
    }

    private T make() throws CoreException {
        if (gone) {
            throw new IllegalStateException("the plug-in " + plugin + " is no longer installed");
        }
        Object made = element.createExecutableExtension("class");
        if (!point.contract().isInstance(made)) {
            throw new ClassCastException("the class " + made.getClass().getName() + " is not a "
                    + point.contract().getSimpleName());
        }
        return point.contract().cast(made);
    }

    List<String> before() {
        return before;
    }

    List<String> after() {
        return after;
    }

    /** Lets go of the object, so that the plug-in's classes can be unloaded. Returns it, if there was one. */
    @Nullable
    T end() {
        gone = true;
        T last = object;
        object = null;
        return last;
    }

    @Override
    public String toString() {
        return key();
    }
}
