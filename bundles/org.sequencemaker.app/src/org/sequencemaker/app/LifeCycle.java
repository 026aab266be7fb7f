package org.sequencemaker.app;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PostWorkbenchClose;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sequencemaker.app.appearance.Appearance;
import org.sequencemaker.app.plugin.PluginAddon;
import org.sequencemaker.app.plugin.PluginBundles;
import org.sequencemaker.app.recovery.Keeping;
import org.sequencemaker.app.start.PlatformLog;
import org.sequencemaker.app.start.PluginStart;
import org.sequencemaker.app.start.PreferenceMemory;
import org.sequencemaker.app.start.SavedLayout;
import org.sequencemaker.app.start.StartProject;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.model.text.Digits;
import org.sequencemaker.ui.theme.Theme;

/** What the workbench calls as it starts and ends. */
public final class LifeCycle {
    /** Before there is a window: makes the services, and begins to read the project meanwhile. */
    @PostContextCreate
    void start(IEclipseContext context, Display display) {
        Digits.sameEverywhere();
        SavedLayout layout = SavedLayout.in(Platform.getInstanceLocation().getURL());
        if (layout != null) {
            layout.keepOnlyIfMadeFrom(models());
            context.set(SavedLayout.class, layout);
        }
        Wiring.wire(context, display);
        context.get(Appearance.class).start();
        context.get(StartProject.class).open();
        display.asyncExec(PlatformLog::connect);
        display.asyncExec(() -> context.get(PluginStart.class).begin(display));
    }

    /** When the window is closed and its layout saved. */
    @PostWorkbenchClose
    void end(IEclipseContext context) {
        SavedLayout layout = context.get(SavedLayout.class);
        if (layout != null) {
            layout.end();
        }
        PluginAddon addon = context.get(PluginAddon.class);
        if (addon != null) {
            addon.close();
        }
        // The user has been asked about unsaved work by now.
        context.get(Keeping.class).close();
        context.get(VersionKeeper.class).close();
        context.get(PreferenceMemory.class).flush();
        context.get(Extensions.class).close();
        context.get(PluginArea.class).flush();
        context.get(Theme.class).dispose();
    }

    /** The models that the window is put together from, those of the program itself: a plug-in changes no layout. */
    private static List<URL> models() {
        List<URL> models = new ArrayList<>();
        for (Bundle bundle :
                FrameworkUtil.getBundle(LifeCycle.class).getBundleContext().getBundles()) {
            boolean isOurs = String.valueOf(bundle.getSymbolicName()).startsWith("org.sequencemaker.");
            if (isOurs && !PluginBundles.isPlugin(bundle)) {
                Enumeration<URL> found = bundle.findEntries("/", "*.e4xmi", false);
                models.addAll(found == null ? List.of() : Collections.list(found));
            }
        }
        return models;
    }
}
