package org.sequencemaker.app.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.window.ProjectView;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;

/** The view of one plug-in. Each listener of the plug-in is called with a catch around it. */
final class OpenView implements ProjectView {
    /** So many listeners have thrown, and the plug-in hears no more. */
    private static final int STRIKES = 3;

    private static final Project NONE = Project.empty(Metadata.UNTITLED, Settings.DEFAULT);

    private final ProjectViews views;
    private final String plugin;
    private final List<Consumer<Project>> onProject = new ArrayList<>();
    private final List<Consumer<Time>> onPlayhead = new ArrayList<>();
    private final List<Consumer<UserSelection>> onSelection = new ArrayList<>();
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable Subscription current;
    private int strikes;
    private boolean closed;

    OpenView(ProjectViews views, String plugin) {
        this.views = views;
        this.plugin = plugin;
    }

    void follow() {
        current = views.current().listen(this::follow);
    }

    String plugin() {
        return plugin;
    }

    @Override
    public Project project() {
        require(Capability.READ_PROJECT);
        OpenProject open = views.current().get();
        return open == null ? NONE : open.project();
    }

    @Override
    public Time playhead() {
        require(Capability.READ_PROJECT);
        OpenProject open = views.current().get();
        return open == null ? Time.ZERO : open.playhead().time();
    }

    @Override
    public void moveTo(Time time) {
        require(Capability.READ_PROJECT);
        OpenProject open = views.current().get();
        if (open != null) {
            open.playhead()
                    .moveTo(Time.max(Time.ZERO, Time.min(time, open.project().duration())));
        }
    }

    @Override
    public UserSelection selection() {
        require(Capability.READ_PROJECT);
        OpenProject open = views.current().get();
        return open == null ? UserSelection.NOTHING : selection(open.selection().selected());
    }

    @Override
    public Project edit(String label, UnaryOperator<Project> change) {
        require(Capability.EDIT_PROJECT);
        OpenProject open = views.current().get();
        if (open == null) {
            throw new Refusal("no project is open");
        }
        Outcome outcome = open.document().apply(label, change);
        if (outcome instanceof Outcome.Refused refused) {
            throw new Refusal(refused.reason());
        }
        return open.project();
    }

    @Override
    public void onProject(Consumer<Project> listener) {
        onProject.add(listener);
        tell(List.of(listener), project());
    }

    @Override
    public void onPlayhead(Consumer<Time> listener) {
        onPlayhead.add(listener);
    }

    @Override
    public void onSelection(Consumer<UserSelection> listener) {
        onSelection.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        views.closed(this);
        leave();
        Subscription ofCurrent = current;
        if (ofCurrent != null) {
            ofCurrent.close();
        }
        onProject.clear();
        onPlayhead.clear();
        onSelection.clear();
    }

    private void follow(OpenProject open) {
        leave();
        project.add(open.document().listen(change -> tell(onProject, change.after())));
        project.add(open.playhead().listen(time -> tell(onPlayhead, time)));
        project.add(open.selection().listen(selected -> tell(onSelection, selection(selected))));
        tell(onProject, open.project());
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }

    private <T> void tell(List<Consumer<T>> listeners, T what) {
        // A capability may be refused while the part is open: then it sees no more, and is not to blame for it.
        if (closed || listeners.isEmpty() || !maySee()) {
            return;
        }
        for (Consumer<T> listener : List.copyOf(listeners)) {
            try {
                listener.accept(what);
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                failed(e);
            }
        }
    }

    private void failed(Throwable cause) {
        boolean last = ++strikes >= STRIKES;
        views.report(
                plugin,
                "The plug-in " + plugin + " failed while its window was told of the project: " + cause + "."
                        + (last ? " It has failed " + strikes + " times and is told no more." : ""),
                cause);
        if (last) {
            close();
        }
    }

    private boolean maySee() {
        return views.capabilities().has(plugin, Capability.READ_PROJECT)
                || views.capabilities().has(plugin, Capability.EDIT_PROJECT);
    }

    private void require(Capability capability) {
        if (closed) {
            throw new IllegalStateException("this view of the project has been closed");
        }
        views.capabilities().require(plugin, capability);
    }

    private static UserSelection selection(Selected selected) {
        TimeRange range = selected.range();
        return new UserSelection(
                selected.segments(), range == null ? null : range.span(), range == null ? Set.of() : range.timelines());
    }
}
