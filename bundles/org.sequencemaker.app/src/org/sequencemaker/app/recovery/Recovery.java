package org.sequencemaker.app.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.project.Leaving;
import org.sequencemaker.app.project.Problems;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.history.recovery.LeftWork;
import org.sequencemaker.history.recovery.RecoveryFolder;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.Background;

/** Offers at the start what a crash has left: to go on with, to delete, or to decide later. */
public final class Recovery {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final RecoveryFolder folder;
    private final Keeping keeping;
    private final CurrentProject current;
    private final Leaving leaving;
    private final Background background;
    private final Problems problems;
    private final StatusLine status;
    private final Theme theme;
    private final Supplier<Shell> shell;
    private boolean isOffered;

    /**
     * Work that was left, read.
     *
     * @param left where it lies
     * @param project what it is
     */
    record Found(LeftWork left, Project project) {
        String title() {
            return left.about().title().isEmpty()
                    ? project.name()
                    : left.about().title();
        }

        String time() {
            return TIME.format(left.time());
        }
    }

    public Recovery(
            RecoveryFolder folder,
            Keeping keeping,
            CurrentProject current,
            Leaving leaving,
            Background background,
            Problems problems,
            StatusLine status,
            Theme theme,
            Supplier<Shell> shell) {
        this.folder = folder;
        this.keeping = keeping;
        this.current = current;
        this.leaving = leaving;
        this.background = background;
        this.problems = problems;
        this.status = status;
        this.theme = theme;
        this.shell = shell;
    }

    /** Offers once the first project is shown, which would take the place of the one that is restored. */
    public void begin() {
        current.listen(first -> offer());
    }

    private void offer() {
        if (isOffered) {
            return;
        }
        isOffered = true;
        background.run(Messages.RECOVERY_LOOKING.text(), this::read, this::ask, problems::bug);
    }

    private List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (LeftWork left : folder.leftWork()) {
            try {
                found.add(new Found(left, left.read().project()));
            } catch (CodecException e) {
                // Written in one step, so this is not our own doing; it stays where it is for whoever can mend it.
                System.getLogger(Recovery.class.getName())
                        .log(System.Logger.Level.WARNING, "left work in {0} cannot be read: {1}", left.folder(), e);
            }
        }
        return found;
    }

    private void ask(List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        RecoveryDialog dialog = new RecoveryDialog(shell.get(), found, theme);
        int answer = dialog.open();
        Found chosen = dialog.chosen();
        if (answer == RecoveryDialog.RESTORE) {
            leaving.then(() -> restore(chosen));
        } else if (answer == RecoveryDialog.DELETE) {
            delete(chosen, found);
        }
    }

    private void restore(Found chosen) {
        String first = Messages.RECOVERY_STEP.text(chosen.time());
        current.show(keeping.takeOver(chosen.left(), chosen.project(), first));
    }

    /** What else was left is asked about next. */
    private void delete(Found chosen, List<Found> found) {
        List<Found> rest = new ArrayList<>(found);
        rest.remove(chosen);
        background.run(
                Messages.RECOVERY_LOOKING.text(),
                () -> {
                    chosen.left().delete();
                    return rest;
                },
                this::ask,
                problem -> status.showError(Messages.RECOVERY_NOT_DELETED.text(
                        chosen.left().folder(), String.valueOf(problem.getMessage()))));
    }
}
