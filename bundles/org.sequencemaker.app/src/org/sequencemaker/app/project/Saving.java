package org.sequencemaker.app.project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sequencemaker.app.Messages;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.dialog.FileFilter;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/** Saves the open project: the project as it is when the user asks, while they go on working. */
public final class Saving {
    private final Supplier<FileDialogs> dialogs;
    private final RecentFiles recent;
    private final Background background;
    private final StatusLine status;
    private final Problems problems;
    private final Saved told;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isSaving;

    /** Is told of each save. */
    public interface Saved {
        /**
         * A project is in its file.
         *
         * @param snapshot as it is in the document
         * @param saved as it is in the file, with the date of the save
         */
        void saved(Path file, Project snapshot, Project saved);
    }

    public Saving(
            Supplier<FileDialogs> dialogs,
            RecentFiles recent,
            Background background,
            StatusLine status,
            Problems problems,
            Saved told) {
        this.dialogs = dialogs;
        this.recent = recent;
        this.background = background;
        this.status = status;
        this.problems = problems;
        this.told = told;
    }

    /** Returns whether a save is under way. */
    public boolean isSaving() {
        return isSaving;
    }

    /** Does something when no save is under way any more: now, or after the one that is. */
    public void afterwards(Runnable what) {
        if (isSaving) {
            waiting.add(what);
        } else {
            what.run();
        }
    }

    /**
     * Saves to the project's file, or asks for one where there is none.
     *
     * @param then what to do when it is saved; not done if it is not
     */
    public void save(OpenProject open, Runnable then) {
        Path file = open.file();
        if (file == null) {
            saveAs(open, then);
        } else {
            write(open, file, then);
        }
    }

    /** Asks for a file and saves to it; the project belongs to that file from then on. */
    public void saveAs(OpenProject open, Runnable then) {
        Path old = open.file();
        String name = old == null
                ? ExportOptions.safe(open.project().name()) + ProjectFiles.SUFFIX
                : String.valueOf(old.getFileName());
        FileFilter filter = new FileFilter(Messages.FILTER_PROJECTS.text(), List.of(ProjectFiles.SUFFIX));
        Path folder = old == null ? null : old.getParent();
        Path chosen = dialogs.get().save(Messages.SAVE_TITLE.text(), name, List.of(filter), folder);
        if (chosen != null) {
            write(open, withSuffix(chosen), then);
        }
    }

    private void write(OpenProject open, Path file, Runnable then) {
        Project snapshot = open.document().settled();
        UnaryOperator<Project> beside = open.beside();
        String name = String.valueOf(file.getFileName());
        isSaving = true;
        background.run(
                Messages.SAVE_WORK.text(name),
                () -> ProjectFiles.save(beside.apply(snapshot), file, Clock.systemDefaultZone()),
                saved -> {
                    isSaving = false;
                    open.markSaved(snapshot, beside);
                    if (!file.equals(open.file())) {
                        open.setFile(file);
                    }
                    recent.add(file);
                    told.saved(file, snapshot, saved);
                    status.show(Messages.SAVE_DONE.text(name));
                    then.run();
                    release();
                },
                problem -> {
                    isSaving = false;
                    problems.tell(Messages.SAVE_FAILED.text(), problem);
                    release();
                });
    }

    private void release() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private static Path withSuffix(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return KnownFormats.isProject(name) ? chosen : chosen.resolveSibling(name + ProjectFiles.SUFFIX);
    }
}
