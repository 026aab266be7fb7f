package org.sequencemaker.editing;

import java.time.InstantSource;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Change.Cause;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;

/**
 * A project that is open: what it is now, what it was before, and what has been saved.
 *
 * <p>It changes only through {@link #apply}, a {@link #begin gesture}, and the ways through its
 * history. What does not go comes back as {@link Outcome.Refused} with a reason; a plain exception out
 * of an edit is a bug in the edit, and leaves the document as it was. Locked timelines refuse every
 * edit but that of their view.
 *
 * <p>Confined to one thread, the first that uses it; only {@link #project} and {@link #settled} may be
 * called from any.
 */
public final class Document {
    /** How many steps can be undone unless the maker of the document says otherwise. */
    public static final int STANDARD_LIMIT = 1000;

    private static final String GESTURE_FIRST = "finish or cancel \"%s\" first";

    private final OwnerThread thread = new OwnerThread();
    private final Listeners<Change> listeners = new Listeners<>();
    private final Steps steps;
    private volatile Project project;
    private volatile Project settled;
    private @Nullable Project saved;
    private @Nullable Gesture gesture;
    private boolean computing;

    /**
     * Opens a project.
     *
     * @param first how the history calls its first line, such as "Opened show.smproj"
     * @param isSaved whether the project is in a file just so; one that is not starts dirty
     * @param limit how many steps can be undone; the oldest fall out, earlier where steps hold very much
     */
    public Document(String first, Project project, boolean isSaved, InstantSource clock, int limit) {
        this.steps = new Steps(first, project, clock, limit);
        this.project = project;
        this.settled = project;
        this.saved = isSaved ? project : null;
    }

    /** Opens a project as it is in its file. */
    public static Document open(Project project) {
        return new Document("Opened", project, true, InstantSource.system(), STANDARD_LIMIT);
    }

    /** Opens a project that is in no file, such as one recovered or imported: it is dirty. */
    public static Document unsaved(Project project) {
        return new Document("Not saved yet", project, false, InstantSource.system(), STANDARD_LIMIT);
    }

    /** Returns the project as the user sees it now, the preview of a gesture included. From any thread. */
    public Project project() {
        return project;
    }

    /** Returns the project without the preview of a gesture: what to save and to analyse. From any thread. */
    public Project settled() {
        return settled;
    }

    /** Applies an edit as a step, or refuses it. */
    public Outcome apply(Edit edit) {
        thread.check();
        Gesture open = gesture;
        if (open != null) {
            return new Outcome.Refused(GESTURE_FIRST.formatted(open.label()));
        }
        return switch (compute(settled, edit.change())) {
            case Computed.No no -> new Outcome.Refused(no.reason());
            case Computed.Next next -> record(edit, next.project(), Cause.EDIT);
        };
    }

    /** Applies an edit that is a step of its own. */
    public Outcome apply(String label, UnaryOperator<Project> change) {
        return apply(Edit.of(label, change));
    }

    /**
     * Begins a gesture, such as a drag: its previews are shown, and one step is made when it is
     * committed. Until then other edits, undo and redo are refused.
     *
     * @throws IllegalStateException if one is under way
     */
    public Gesture begin(String label) {
        thread.check();
        Gesture open = gesture;
        if (open != null) {
            throw new IllegalStateException(
                    "cannot begin \"%s\": ".formatted(label) + GESTURE_FIRST.formatted(open.label()));
        }
        Gesture begun = new Gesture(this, Edit.of(label, before -> before));
        gesture = begun;
        return begun;
    }

    /** Returns whether a gesture is under way. */
    public boolean isGesturing() {
        thread.check();
        return gesture != null;
    }

    public boolean canUndo() {
        thread.check();
        return gesture == null && steps.canGo(-1);
    }

    public boolean canRedo() {
        thread.check();
        return gesture == null && steps.canGo(1);
    }

    /** Returns the label of the edit that undo would take back, or null. */
    public @Nullable String undoLabel() {
        return canUndo() ? steps.current().label() : null;
    }

    /** Returns the label of the edit that redo would bring back, or null. */
    public @Nullable String redoLabel() {
        return canRedo() ? steps.at(steps.position() + 1).label() : null;
    }

    public Outcome undo() {
        thread.check();
        return steps.canGo(-1)
                ? go(steps.position() - 1, Cause.UNDO, steps.current().label())
                : new Outcome.Refused("there is nothing to undo");
    }

    public Outcome redo() {
        thread.check();
        return steps.canGo(1)
                ? go(
                        steps.position() + 1,
                        Cause.REDO,
                        steps.at(steps.position() + 1).label())
                : new Outcome.Refused("there is nothing to redo");
    }

    /** Goes to a line of the history, as so many undos or redos at once. */
    public Outcome jumpTo(int line) {
        thread.check();
        if (line < 0 || line >= steps.size()) {
            return new Outcome.Refused("the history has no line " + line + " any more");
        }
        return go(line, Cause.JUMP, steps.at(line).label());
    }

    public History history() {
        thread.check();
        return steps.view();
    }

    /** Ends a run of edits with one merge key: the next is a step of its own. For the end of a key press. */
    public void seal() {
        thread.check();
        steps.seal();
    }

    /**
     * Notes that a project is now in the file.
     *
     * @param snapshot the one that was written, which may no longer be the present one
     */
    public void markSaved(Project snapshot) {
        thread.check();
        saved = snapshot;
        // Merging on would replace the step that is in the file, and undo could not come back to it.
        steps.seal();
        listeners.tell(new Change(project, project, Cause.SAVE, "Saved"));
    }

    /** Returns whether the project is another than the one in the file. */
    public boolean isDirty() {
        thread.check();
        return !Objects.equals(settled, saved);
    }

    /** Returns whether a line of the history is what is in the file. */
    public boolean isSaved(Step step) {
        thread.check();
        return Objects.equals(step.project(), saved);
    }

    public Subscription listen(DocumentListener listener) {
        thread.check();
        return listeners.add(listener::changed);
    }

    /** What a gesture would do, shown but not kept; null for nothing. */
    Outcome preview(Gesture caller, UnaryOperator<Project> change) {
        requireOpen(caller);
        return switch (compute(settled, change)) {
            case Computed.No no -> new Outcome.Refused(no.reason());
            case Computed.Next next -> new Outcome.Applied(show(next.project(), Cause.PREVIEW, caller.label()));
        };
    }

    Outcome commit(Gesture caller) {
        requireOpen(caller);
        gesture = null;
        return record(caller.edit(), project, Cause.COMMIT);
    }

    void cancel(Gesture caller) {
        requireOpen(caller);
        gesture = null;
        show(settled, Cause.CANCEL, caller.label());
    }

    boolean isOpen(Gesture caller) {
        thread.check();
        return gesture == caller;
    }

    private void requireOpen(Gesture caller) {
        if (!isOpen(caller)) {
            throw new IllegalStateException("the gesture \"" + caller.label() + "\" is over");
        }
    }

    private Outcome record(Edit edit, Project next, Cause cause) {
        Project before = settled;
        Project shown = project;
        boolean isOther = !next.equals(before);
        if (isOther) {
            steps.add(edit.label(), next, edit.mergeKey());
            settled = steps.current().project();
        }
        project = settled;
        // A gesture that is over is told even when nothing came of it: somebody may be waiting for its end.
        if (isOther || cause == Cause.COMMIT) {
            listeners.tell(new Change(shown, settled, cause, edit.label()));
        }
        return new Outcome.Applied(new Change(before, settled, cause, edit.label()));
    }

    private Outcome go(int line, Cause cause, String label) {
        Gesture open = gesture;
        if (open != null) {
            return new Outcome.Refused(GESTURE_FIRST.formatted(open.label()));
        }
        steps.go(line);
        settled = steps.current().project();
        return new Outcome.Applied(show(settled, cause, label));
    }

    private Change show(Project next, Cause cause, String label) {
        Change change = new Change(project, next, cause, label);
        project = next;
        listeners.tell(change);
        return change;
    }

    private Computed compute(Project before, UnaryOperator<Project> change) {
        if (computing) {
            throw new IllegalStateException("an edit must not apply another; make one edit of both");
        }
        computing = true;
        try {
            Project next = change.apply(before);
            Locks.requireRespected(before, next);
            return new Computed.Next(next);
        } catch (Refusal refusal) {
            return new Computed.No(refusal.reason());
        } finally {
            computing = false;
        }
    }

    private sealed interface Computed {
        record Next(Project project) implements Computed {}

        record No(String reason) implements Computed {}
    }
}
