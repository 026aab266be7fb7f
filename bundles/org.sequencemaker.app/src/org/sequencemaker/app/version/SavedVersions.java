package org.sequencemaker.app.version;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.sequencemaker.app.Messages;
import org.sequencemaker.editing.Step;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.timeline.history.StepMarks;

/**
 * Keeps a version at each save, behind it and without ever hindering it, and knows which lines of the history are
 * versions. On the display thread only; the keeping is done on another.
 */
public final class SavedVersions implements StepMarks {
    private final VersionKeeper keeper;
    private final Executor display;
    private final Signal<SavedVersions> changes = new Signal<>();

    /** Of the open project; by the very objects that are in its history. */
    private final Map<Project, Version> versions = new IdentityHashMap<>();

    public SavedVersions(VersionKeeper keeper, CurrentProject current, Executor display) {
        this.keeper = keeper;
        this.display = display;
        // For as long as the program runs.
        current.listen(this::show);
    }

    /**
     * A project is in its file now.
     *
     * @param snapshot as it is in the history
     * @param saved as it is in the file, with the date of the save
     */
    public void saved(Path file, Project snapshot, Project saved) {
        keeper.keep(file, saved, Occasion.save()).thenAccept(version -> display.execute(() -> mark(snapshot, version)));
    }

    private void mark(Project snapshot, Version version) {
        versions.put(snapshot, version);
        changes.tell(this);
    }

    private void show(OpenProject next) {
        versions.clear();
        Path file = next.file();
        if (file != null) {
            keeper.opened(file);
        }
    }

    @Override
    public List<String> of(Step step) {
        Version version = versions.get(step.project());
        return version == null ? List.of() : List.of(Messages.HISTORY_VERSION.text(Long.toString(version.number())));
    }

    @Override
    public Subscription listen(Runnable listener) {
        return changes.listen(marks -> listener.run());
    }
}
