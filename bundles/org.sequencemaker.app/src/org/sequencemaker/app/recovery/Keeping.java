package org.sequencemaker.app.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.app.Messages;
import org.sequencemaker.editing.Change;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Step;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.history.recovery.About;
import org.sequencemaker.history.recovery.Autosave;
import org.sequencemaker.history.recovery.Autosave.Written;
import org.sequencemaker.history.recovery.LeftWork;
import org.sequencemaker.history.recovery.RecoveryFolder;
import org.sequencemaker.history.recovery.Rhythm;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.history.StepMarks;

/**
 * Keeps the unsaved work of the open project in a side file, a moment after each change and whenever the user
 * turns to another program. What is saved, or left without saving on purpose, is not kept. On the display
 * thread only; the writing is done on another.
 */
public final class Keeping implements StepMarks {
    private final Autosave autosave;
    private final Signal<Keeping> changes = new Signal<>();
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable OpenProject open;
    private @Nullable Written last;

    public Keeping(RecoveryFolder folder, CurrentProject current, Executor display, StatusLine status) {
        autosave = new Autosave(
                folder,
                Rhythm.STANDARD,
                written -> display.execute(() -> kept(written)),
                problem -> display.execute(
                        () -> status.showError(Messages.RECOVERY_NOT_KEPT.text(String.valueOf(problem.getMessage())))));
        // For as long as the program runs.
        current.listen(this::show);
    }

    /** Writes what is not written yet whenever no window of the program is in front any more. */
    public void watch(Display display) {
        display.addFilter(SWT.Deactivate, event -> autosave.hurry());
    }

    /** Shows what was left by a crash as the open project, and keeps it from now on. */
    public OpenProject takeOver(LeftWork left, Project recovered, String first) {
        OpenProject next = new OpenProject(
                new Document(first, recovered, false, Instant::now, Document.STANDARD_LIMIT),
                left.about().file());
        autosave.takeOver(left, recovered, about(next));
        return next;
    }

    /** The program ends in order: the user has been asked, and nothing is to be found again. */
    public void close() {
        leave();
        autosave.close();
    }

    /** Waits until all is on disk; for tests. */
    public void flush() {
        autosave.flush();
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public List<String> of(Step step) {
        OpenProject now = open;
        Written written = last;
        List<String> marks = new ArrayList<>();
        if (now != null && now.document().isSaved(step)) {
            marks.add(Messages.HISTORY_SAVED.text());
        }
        if (written != null && written.project() == step.project()) {
            marks.add(Messages.HISTORY_KEPT.text());
        }
        return marks;
    }

    @Override
    public Subscription listen(Runnable listener) {
        return changes.listen(keeping -> listener.run());
    }

    private void show(OpenProject next) {
        boolean isOther = open != null;
        leave();
        open = next;
        last = null;
        if (isOther && !next.isUnsaved()) {
            autosave.settled();
        }
        project.add(next.document().listen(change -> {
            if (change.cause() != Change.Cause.PREVIEW) {
                keep(next);
            }
        }));
        project.add(next.listenToFile(() -> keep(next)));
        project.add(next.listenToBeside(() -> keep(next)));
        if (next.isUnsaved()) {
            keep(next);
        }
    }

    private void keep(OpenProject now) {
        if (now.isUnsaved()) {
            autosave.changed(now.document().settled(), now.beside(), about(now));
        } else {
            last = null;
            autosave.settled();
            changes.tell(this);
        }
    }

    private void kept(Written written) {
        last = written;
        changes.tell(this);
    }

    private static About about(OpenProject now) {
        return new About(now.title(), now.file());
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
