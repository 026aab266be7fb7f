package org.sequencemaker.extension.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.Spec;
import org.sequencemaker.extension.registry.Problem.Level;

/**
 * The extensions of one point, kept in step with what is installed. They are read when they are first
 * asked for, and again after an installation or removal; those that stay are kept with their objects. No
 * class of a plug-in is loaded here.
 *
 * <p>Safe from any thread. Ask each time; do not keep the list.
 */
public final class ExtensionPoint<D extends Spec, T> implements AutoCloseable {
    /** Our own plug-ins come first, so that nobody takes an id away from them. */
    private static final String OURS = "org.sequencemaker.";

    private final IExtensionRegistry registry;
    private final Point<D, T> point;
    private final Standing standing;
    private final Problems problems;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Stale stale = new Stale();
    private final Map<IConfigurationElement, Extension<D, T>> known = new HashMap<>();
    private final Set<Object> told = new HashSet<>();
    private List<Extension<D, T>> installed = List.of();

    public ExtensionPoint(IExtensionRegistry registry, Point<D, T> point, Standing standing, Problems problems) {
        this.registry = registry;
        this.point = point;
        this.standing = standing;
        this.problems = problems;
        registry.addListener(stale, point.id());
    }

    public Point<D, T> point() {
        return point;
    }

    /** Returns those that may run, in order. */
    public List<Extension<D, T>> all() {
        return installed().stream().filter(standing::mayRun).toList();
    }

    /** Returns all that are installed, in order, those disabled or set aside among them. */
    public synchronized List<Extension<D, T>> installed() {
        if (stale.value) {
            stale.value = false;
            read();
        }
        return installed;
    }

    /** Returns the extension with an id, or null if there is none that may run. */
    public @Nullable Extension<D, T> find(String id) {
        for (Extension<D, T> extension : installed()) {
            if (extension.id().equals(id) && standing.mayRun(extension)) {
                return extension;
            }
        }
        return null;
    }

    /** Returns those of one plug-in that may run. */
    public List<Extension<D, T>> of(String plugin) {
        return all().stream().filter(e -> e.plugin().equals(plugin)).toList();
    }

    /** Calls a listener whenever the extensions may have changed, on whatever thread that happens. */
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        Subscription ofStanding = standing.listen(listener);
        return () -> {
            listeners.remove(listener);
            ofStanding.close();
        };
    }

    @Override
    public synchronized void close() {
        registry.removeListener(stale);
        known.values().forEach(Extension::end);
        known.clear();
        installed = List.of();
        listeners.clear();
    }

    private void read() {
        List<IConfigurationElement> elements = elements();
        told.removeIf(o -> o instanceof IConfigurationElement element && !elements.contains(element)
                || o instanceof Refused refused && !elements.contains(refused.element())
                || o instanceof Extension<?, ?> extension && extension.isGone());
        known.entrySet().removeIf(entry -> {
            boolean removed = !elements.contains(entry.getKey());
            if (removed) {
                entry.getValue().end();
            }
            return removed;
        });
        Map<String, Extension<D, T>> byId = new HashMap<>();
        List<Extension<D, T>> found = new ArrayList<>();
        for (IConfigurationElement element : elements) {
            Extension<D, T> extension = extension(element);
            if (extension == null) {
                continue;
            }
            String id = point.perPlugin() ? extension.plugin() + "/" + extension.id() : extension.id();
            Extension<D, T> first = byId.putIfAbsent(id, extension);
            if (first == null) {
                found.add(extension);
            } else {
                report(
                        element,
                        extension.plugin(),
                        extension.name(),
                        "the id \"" + extension.id() + "\" is already that of an extension of " + first.plugin()
                                + "; this one is left out");
            }
        }
        installed = point.perPlugin() ? List.copyOf(found) : List.copyOf(Ordering.sort(found, this::reportCircle));
    }

    /** Lets go of what was uninstalled now, and not when somebody asks next: its classes must go. */
    private synchronized void forget() {
        if (!known.isEmpty()) {
            installed();
        }
    }

    /** Returns the elements, those known first, then ours, then by plug-in, then as in the file. */
    private List<IConfigurationElement> elements() {
        List<IConfigurationElement> elements =
                new ArrayList<>(List.of(registry.getConfigurationElementsFor(point.id())));
        elements.removeIf(element -> !element.isValid());
        Map<IConfigurationElement, String> plugins = new HashMap<>();
        elements.forEach(element -> plugins.put(element, plugin(element)));
        Comparator<IConfigurationElement> byPlugin =
                Comparator.comparing(element -> String.valueOf(plugins.get(element)));
        elements.sort(Comparator.<IConfigurationElement, Boolean>comparing(element -> !known.containsKey(element))
                .thenComparing(element -> !String.valueOf(plugins.get(element)).startsWith(OURS))
                .thenComparing(byPlugin));
        return elements;
    }

    private @Nullable Extension<D, T> extension(IConfigurationElement element) {
        Extension<D, T> before = known.get(element);
        if (before != null || told.contains(new Refused(element))) {
            return before;
        }
        String plugin = plugin(element);
        try {
            if (!element.getName().equals(point.element())) {
                throw new BadElement("<" + element.getName() + "> is unknown; it should be <" + point.element() + ">");
            }
            Element read = new Element(element);
            Extension<D, T> extension = new Extension<>(point, element, plugin, read);
            known.put(element, extension);
            read.unknown()
                    .forEach(remark ->
                            problems.report(new Problem(Level.REMARK, plugin, extension.name(), remark, null)));
            return extension;
        } catch (BadElement e) {
            String id = element.getAttribute("id");
            told.add(new Refused(element));
            report(element, plugin, point.id() + (id == null ? "" : "/" + id), e.reason() + "; it is left out");
        } catch (InvalidRegistryObjectException e) {
            // Uninstalled while we were reading: the listener has set us stale again.
            stale.value = true;
        }
        return null;
    }

    private void report(IConfigurationElement element, String plugin, String name, String message) {
        if (told.add(element)) {
            problems.report(new Problem(Level.WARNING, plugin, name, message, null));
        }
    }

    private void reportCircle(Extension<D, T> extension) {
        if (told.add(extension)) {
            problems.report(new Problem(
                    Level.REMARK,
                    extension.plugin(),
                    extension.name(),
                    "its before and after go in a circle and have no effect",
                    null));
        }
    }

    private static String plugin(IConfigurationElement element) {
        return String.valueOf(element.getContributor().getName());
    }

    /** An element that has been read and cannot be used. */
    private record Refused(IConfigurationElement element) {}

    /** Hears of installations and removals, on a thread of the registry's, which says nothing of null. */
    @SuppressWarnings("null")
    private final class Stale implements IRegistryEventListener {
        private volatile boolean value = true;

        @Override
        public void added(IExtension[] extensions) {
            changed();
        }

        @Override
        public void removed(IExtension[] extensions) {
            value = true;
            // First, so that listeners already see what is gone as gone.
            forget();
            changed();
        }

        @Override
        public void added(IExtensionPoint[] points) {
            changed();
        }

        @Override
        public void removed(IExtensionPoint[] points) {
            changed();
        }

        private void changed() {
            value = true;
            listeners.forEach(Runnable::run);
        }
    }
}
