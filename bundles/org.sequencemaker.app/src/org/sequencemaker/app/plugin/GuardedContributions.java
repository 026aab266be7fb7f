package org.sequencemaker.app.plugin;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.sequencemaker.app.Messages;
import org.sequencemaker.extension.guard.WindowGuard;

/**
 * Makes the objects of the window's model for the workbench. One of a plug-in that cannot be made is told under the
 * plug-in's name, and where it should be a part, the part says so; the workbench alone would only write a log.
 */
// The interface of the workbench says nothing of null. It is for the workbench's friends, and there is no other way
// between the workbench and the code of a part.
@SuppressWarnings({"null", "restriction"})
final class GuardedContributions implements IContributionFactory {
    private static final String SCHEME = "bundleclass://";

    private final IContributionFactory workbench;
    private final PluginBundles plugins;
    private final WindowGuard guard;
    private final IEclipseContext application;
    private final Map<String, PluginInjector> injectors = new HashMap<>();
    private final Map<String, List<IEclipseContext>> contexts = new HashMap<>();
    private final Map<String, List<WeakReference<Contribution>>> made = new HashMap<>();

    private GuardedContributions(
            IContributionFactory workbench, PluginBundles plugins, WindowGuard guard, IEclipseContext application) {
        this.workbench = workbench;
        this.plugins = plugins;
        this.guard = guard;
        this.application = application;
    }

    /** Puts one before that of the workbench, for everything that is made in a context from now on. */
    static GuardedContributions putInto(IEclipseContext context, PluginBundles plugins, WindowGuard guard) {
        IContributionFactory factory = context.get(IContributionFactory.class);
        GuardedContributions guarded = new GuardedContributions(factory, plugins, guard, context);
        context.set(IContributionFactory.class, guarded);
        return guarded;
    }

    /** Lets go of all that was made of a plug-in. */
    void forget(String plugin) {
        injectors.remove(plugin);
        List<WeakReference<Contribution>> gone = made.remove(plugin);
        if (gone != null) {
            for (WeakReference<Contribution> one : gone) {
                Contribution contribution = one.get();
                if (contribution != null) {
                    contribution.end();
                }
            }
        }
        List<IEclipseContext> of = contexts.remove(plugin);
        if (of != null) {
            of.forEach(IEclipseContext::dispose);
        }
    }

    @Override
    public @Nullable Object create(String uri, IEclipseContext context) {
        return create(uri, context, null);
    }

    @Override
    public @Nullable Object create(String uri, IEclipseContext context, @Nullable IEclipseContext local) {
        Bundle bundle = plugin(uri);
        if (bundle == null) {
            return local == null ? workbench.create(uri, context) : workbench.create(uri, context, local);
        }
        String plugin = String.valueOf(bundle.getSymbolicName());
        String name = uri.substring(uri.lastIndexOf('.') + 1);
        if (bundle.getState() == Bundle.UNINSTALLED) {
            // The workbench asks once more while what was uninstalled is being taken out of the window.
            return null;
        }
        if (isPart(context) && !guard.mayRun(plugin, name)) {
            say(Messages.PLUGIN_LEFT_OUT.text(plugin, name), context);
            return null;
        }
        IEclipseContext own = own(plugin, context);
        try {
            Class<?> type = bundle.loadClass(uri.substring(uri.lastIndexOf('/') + 1));
            PluginInjector injector = injectors.computeIfAbsent(plugin, key -> new PluginInjector(application));
            Contribution contribution =
                    Contribution.of(injector.make(type, own, local), bundle, injector, guard, application);
            made.computeIfAbsent(plugin, key -> new ArrayList<>()).add(new WeakReference<>(contribution));
            return contribution;
        } catch (ClassNotFoundException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                say(guard.failed(plugin, name, "its " + name + " was being made", PluginInjector.cause(e)), context);
            }
            return null;
        }
    }

    @Override
    public Bundle getBundle(String uri) {
        return workbench.getBundle(uri);
    }

    /** A part has a context that goes with it. Others are made in one that lives on, and would hold what was made. */
    private IEclipseContext own(String plugin, IEclipseContext context) {
        if (isPart(context)) {
            return context;
        }
        IEclipseContext own = context.createChild(plugin);
        contexts.computeIfAbsent(plugin, name -> new ArrayList<>()).add(own);
        return own;
    }

    private @Nullable Bundle plugin(@Nullable String uri) {
        if (uri == null || !uri.startsWith(SCHEME)) {
            return null;
        }
        int end = uri.indexOf('/', SCHEME.length());
        return end < 0 ? null : plugins.find(uri.substring(SCHEME.length(), end));
    }

    private static boolean isPart(IEclipseContext context) {
        return context.getLocal(Composite.class) != null;
    }

    /** Says something in the place of a part. */
    private static void say(String words, IEclipseContext context) {
        // A part has a composite of its own; what there is of it is half of something.
        Composite part = context.getLocal(Composite.class);
        if (part != null) {
            for (Control child : part.getChildren()) {
                child.dispose();
            }
            new Label(part, SWT.WRAP).setText(words.replace("&", "&&"));
        }
    }
}
