package org.sequencemaker.app.plugin;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.host.Capabilities;
import org.sequencemaker.extension.registry.Problem;
import org.sequencemaker.extension.registry.Problem.Level;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.extension.window.ProjectDoor;
import org.sequencemaker.extension.window.ProjectView;
import org.sequencemaker.ui.project.CurrentProject;

/** Gives plug-ins their views of the open project, and takes them back when a plug-in goes. On the display thread only. */
public final class ProjectViews implements ProjectDoor {
    private final CurrentProject current;
    private final Capabilities capabilities;
    private final Problems problems;
    private final Function<Class<?>, @Nullable String> plugins;
    private final Set<OpenView> open = new CopyOnWriteArraySet<>();

    /** @param plugins the symbolic name of the plug-in that a class belongs to, or null */
    public ProjectViews(
            CurrentProject current,
            Capabilities capabilities,
            Problems problems,
            Function<Class<?>, @Nullable String> plugins) {
        this.current = current;
        this.capabilities = capabilities;
        this.problems = problems;
        this.plugins = plugins;
    }

    @Override
    public ProjectView open(Class<?> yours) {
        String plugin = plugins.apply(yours);
        if (plugin == null) {
            throw new IllegalArgumentException("the class " + yours.getName() + " belongs to no plug-in");
        }
        OpenView view = new OpenView(this, plugin);
        open.add(view);
        view.follow();
        return view;
    }

    /** Closes what a plug-in that is gone has left open. */
    public void close(String plugin) {
        for (OpenView view : open) {
            if (view.plugin().equals(plugin)) {
                view.close();
            }
        }
    }

    CurrentProject current() {
        return current;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    void report(String plugin, String message, @Nullable Throwable cause) {
        problems.report(new Problem(Level.FAILURE, plugin, "", message, cause));
    }

    void closed(OpenView view) {
        open.remove(view);
    }
}
