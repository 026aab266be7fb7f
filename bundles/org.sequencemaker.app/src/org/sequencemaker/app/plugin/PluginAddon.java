package org.sequencemaker.app.plugin;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.guard.ClassOwners;
import org.sequencemaker.extension.guard.WindowGuard;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.ui.work.OnDisplay;

/** Keeps the window in step with the plug-ins: what they contribute comes, goes and is hidden with them. */
public final class PluginAddon {
    private static final System.Logger LOG = System.getLogger(PluginAddon.class.getName());

    /** A window that does not answer for longer does not hold up the installation either. */
    private static final long MOST_SECONDS = 2;

    private final Display display;
    private final Executor onDisplay;
    private final PluginElements elements;
    private final Extensions extensions;
    private final ProjectViews views;
    private final BundleContext bundles;
    private final SynchronousBundleListener listener = this::changed;
    private final Subscription standing;
    private final GuardedContributions contributions;
    private final FreezeWatch watch;

    @Inject
    public PluginAddon(
            MApplication application,
            EModelService models,
            Display display,
            Extensions extensions,
            ProjectViews views,
            PluginBundles plugins,
            ClassOwners owners,
            Problems problems) {
        this.display = display;
        this.onDisplay = new OnDisplay(display);
        this.extensions = extensions;
        this.views = views;
        this.elements = new PluginElements(application, models);
        this.bundles = FrameworkUtil.getBundle(PluginAddon.class).getBundleContext();
        elements.keepOnly(name -> hasBundle(bundles, name));
        elements.show(extensions.standing()::isEnabled);
        contributions =
                GuardedContributions.putInto(application.getContext(), plugins, new WindowGuard(extensions.guard()));
        bundles.addBundleListener(listener);
        standing = extensions.standing().listen(() -> onDisplay.execute(this::showEnabled));
        watch = new FreezeWatch(display, owners, problems);
        watch.start();
        application.getContext().set(PluginAddon.class, this);
    }

    /** To be called when the window is closed. */
    public void close() {
        watch.close();
        standing.close();
        bundles.removeBundleListener(listener);
    }

    private void changed(BundleEvent event) {
        Bundle bundle = event.getBundle();
        String plugin = String.valueOf(bundle.getSymbolicName());
        if (event.getType() == BundleEvent.INSTALLED && PluginBundles.isPlugin(bundle)) {
            loadIconClasses();
        }
        if (event.getType() == BundleEvent.UNINSTALLED && PluginBundles.isPlugin(bundle)) {
            CountDownLatch done = new CountDownLatch(1);
            onDisplay.execute(() -> {
                views.close(plugin);
                elements.remove(plugin);
                contributions.forget(plugin);
                done.countDown();
            });
            await(done);
        }
    }

    /** The first icon of a plug-in would have the display thread load a hundred classes; who installs can wait for them. */
    private void loadIconClasses() {
        URL icon = bundles.getBundle().getEntry("icons/new.svg");
        if (icon == null || Thread.currentThread() == display.getThread()) {
            return;
        }
        try (InputStream in = icon.openStream()) {
            new ImageLoader().load(in);
        } catch (IOException | SWTException e) {
            LOG.log(System.Logger.Level.DEBUG, "icons are loaded when they are drawn", e);
        }
    }

    /**
     * Waits until what was uninstalled is gone from the window. A new version that came at once would find the model of
     * the old one still loaded, and the workbench would take that for its own.
     */
    private void await(CountDownLatch done) {
        if (display.isDisposed() || Thread.currentThread() == display.getThread()) {
            return;
        }
        try {
            done.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void showEnabled() {
        elements.show(extensions.standing()::isEnabled);
    }

    private static boolean hasBundle(BundleContext context, String name) {
        for (Bundle bundle : context.getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                return true;
            }
        }
        return false;
    }
}
