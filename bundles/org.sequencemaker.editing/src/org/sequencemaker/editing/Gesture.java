package org.sequencemaker.editing;

import java.util.function.UnaryOperator;
import org.sequencemaker.model.project.Project;

/**
 * Something that takes the user a while, such as a drag, and is one step in the end. Each preview
 * starts from the project as it was when the gesture began, so that dragging there and back leaves
 * nothing behind. Ends with either {@link #commit} or {@link #cancel}; after that every call but
 * {@link #isOpen} throws an {@link IllegalStateException}.
 */
public final class Gesture {
    private final Document document;
    private final Edit edit;

    Gesture(Document document, Edit edit) {
        this.document = document;
        this.edit = edit;
    }

    public String label() {
        return edit.label();
    }

    /** Shows what an edit would make of the project; if it is refused the last preview stays. */
    public Outcome preview(UnaryOperator<Project> change) {
        return document.preview(this, change);
    }

    /** Makes a step of what is shown; no step if that is what was there before. */
    public Outcome commit() {
        return document.commit(this);
    }

    /** Goes back to what was there before. */
    public void cancel() {
        document.cancel(this);
    }

    /** Returns whether the gesture is still under way. */
    public boolean isOpen() {
        return document.isOpen(this);
    }

    Edit edit() {
        return edit;
    }
}
