package org.sequencemaker.app.plugin;

import java.lang.annotation.Annotation;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToHide;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.PersistState;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.sequencemaker.extension.guard.WindowGuard;

/**
 * What the workbench has in the place of an object of a plug-in. It passes each call on under the guard: what the
 * plug-in throws is blamed on it, and a command neither runs nor can be run while its plug-in is disabled or it was set
 * aside, whatever key or menu asks for it.
 */
// The workbench says nothing of null; what it hands over never is.
@SuppressWarnings("null")
class Contribution {
    private static final Object MISSING = new Object();

    private @Nullable Object object;
    private final Bundle bundle;
    private final String plugin;
    private final String name;
    private @Nullable PluginInjector injector;
    private final WindowGuard guard;
    private final IEclipseContext application;

    private Contribution(
            Object object, Bundle bundle, PluginInjector injector, WindowGuard guard, IEclipseContext application) {
        this.object = object;
        this.bundle = bundle;
        this.plugin = String.valueOf(bundle.getSymbolicName());
        this.name = object.getClass().getSimpleName();
        this.injector = injector;
        this.guard = guard;
        this.application = application;
    }

    /** One that takes the focus itself; of the others the workbench gives it to the first control. */
    private static final class Focused extends Contribution {
        Focused(Object object, Bundle bundle, PluginInjector injector, WindowGuard guard, IEclipseContext application) {
            super(object, bundle, injector, guard, application);
        }

        @Focus
        void focus(IEclipseContext context) {
            pass(Focus.class, "being focused", context, null);
        }
    }

    static Contribution of(
            Object object, Bundle bundle, PluginInjector injector, WindowGuard guard, IEclipseContext application) {
        return PluginInjector.has(object.getClass(), Focus.class)
                ? new Focused(object, bundle, injector, guard, application)
                : new Contribution(object, bundle, injector, guard, application);
    }

    @CanExecute
    boolean canExecute(IEclipseContext given) {
        return guard.mayRun(plugin, name)
                && !Boolean.FALSE.equals(passInWindow(CanExecute.class, "being asked whether it can run", given, true));
    }

    @Execute
    @Nullable
    Object execute(IEclipseContext given) {
        return passInWindow(Execute.class, "running", given, null);
    }

    @AboutToShow
    void aboutToShow(IEclipseContext given) {
        passInWindow(AboutToShow.class, "filling its menu", given, null);
    }

    @AboutToHide
    void aboutToHide(IEclipseContext given) {
        passInWindow(AboutToHide.class, "emptying its menu", given, null);
    }

    @Persist
    @Nullable
    Object persist(IEclipseContext context) {
        return pass(Persist.class, "saving", context, null);
    }

    @PersistState
    void persistState(IEclipseContext context) {
        pass(PersistState.class, "keeping its state", context, null);
    }

    /** The workbench gives what belongs to one call, such as parameters of a command; the rest is where the user is. */
    private @Nullable Object passInWindow(
            Class<? extends Annotation> annotation, String doing, IEclipseContext given, @Nullable Object otherwise) {
        IEclipseContext active = application.getActiveLeaf();
        return pass(annotation, doing, active, given == active ? null : given, otherwise);
    }

    final @Nullable Object pass(
            Class<? extends Annotation> annotation, String doing, IEclipseContext context, @Nullable Object otherwise) {
        return pass(annotation, doing, context, null, otherwise);
    }

    private @Nullable Object pass(
            Class<? extends Annotation> annotation,
            String doing,
            IEclipseContext context,
            @Nullable IEclipseContext local,
            @Nullable Object otherwise) {
        return guard.<@Nullable Object>call(
                plugin,
                name,
                "its " + name + " was " + doing,
                () -> whileInstalled(annotation, context, local, otherwise),
                otherwise);
    }

    /** Who is being uninstalled at this moment cannot help failing. */
    private @Nullable Object whileInstalled(
            Class<? extends Annotation> annotation,
            IEclipseContext context,
            @Nullable IEclipseContext local,
            @Nullable Object otherwise)
            throws Exception {
        Object called = object;
        PluginInjector by = injector;
        if (called == null || by == null || isGone()) {
            return otherwise;
        }
        try {
            Object result = by.call(called, annotation, context, local, MISSING);
            return result == MISSING ? otherwise : result;
        } catch (RuntimeException | LinkageError e) {
            if (isGone()) {
                return otherwise;
            }
            throw e;
        }
    }

    /** Lets go of the plug-in: the workbench may keep this for long after, such as in what has read the model. */
    void end() {
        object = null;
        injector = null;
    }

    private boolean isGone() {
        return bundle.getState() == Bundle.UNINSTALLED;
    }
}
