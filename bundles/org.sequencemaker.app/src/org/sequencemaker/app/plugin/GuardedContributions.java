package org.sequencemaker.app.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.sequencemaker.app.Messages;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problem.Level;
import org.sequencemaker.extension.registry.Problems;

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
    private final Problems problems;
    private final Map<String, List<IEclipseContext>> contexts = new HashMap<>();

    private GuardedContributions(IContributionFactory workbench, PluginBundles plugins, Problems problems) {
        this.workbench = workbench;
        this.plugins = plugins;
        this.problems = problems;
    }

    /** Puts one before that of the workbench, for everything that is made in a context from now on. */
    static GuardedContributions putInto(IEclipseContext context, PluginBundles plugins, Problems problems) {
        IContributionFactory factory = context.get(IContributionFactory.class);
        GuardedContributions guarded = new GuardedContributions(factory, plugins, problems);
        context.set(IContributionFactory.class, guarded);
        return guarded;
    }

    /** Lets go of all that was made of a plug-in. */
    void forget(String plugin) {
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
        IEclipseContext own = own(plugin, context);
        try {
            Class<?> type = bundle.loadClass(uri.substring(uri.lastIndexOf('/') + 1));
            return local == null
                    ? ContextInjectionFactory.make(type, own)
                    : ContextInjectionFactory.make(type, own, local);
        } catch (ClassNotFoundException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failed(plugin, uri, context, cause(e));
            return null;
        }
    }

    @Override
    public Bundle getBundle(String uri) {
        return workbench.getBundle(uri);
    }

    /** A part has a context that goes with it. Others are made in one that lives on, and would hold what was made. */
    private IEclipseContext own(String plugin, IEclipseContext context) {
        if (context.getLocal(Composite.class) != null) {
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

    private void failed(String plugin, String uri, IEclipseContext context, Throwable cause) {
        String name = uri.substring(uri.lastIndexOf('.') + 1);
        String message = Messages.PLUGIN_NOT_MADE.text(plugin, name, cause.toString());
        problems.report(new Problem(Level.FAILURE, plugin, "", message, cause));
        // A part has a composite of its own; what there is of it is half of something.
        Composite part = context.getLocal(Composite.class);
        if (part != null) {
            for (Control child : part.getChildren()) {
                child.dispose();
            }
            new Label(part, SWT.WRAP).setText(message.replace("&", "&&"));
        }
    }

    /** The workbench wraps what a constructor throws, and reflection wraps it again. */
    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapped = thrown instanceof InjectionException || thrown instanceof InvocationTargetException;
        return wrapped && cause != null ? cause(cause) : thrown;
    }
}
