package org.sequencemaker.ui.timeline.gesture;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Gesture;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.layout.Feedback;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.TimelineTexts;

/**
 * A drag that is one edit in the end. Begins when the pointer has gone far enough, shows at each move what
 * it would do, and is a click if it never went far.
 */
abstract class EditGesture implements PointerGesture {
    final Drag drag;
    private final EditName name;
    private @Nullable Gesture gesture;
    private @Nullable String refusal;
    private boolean isGivenUp;

    EditGesture(Drag drag, EditName name) {
        this.drag = drag;
        this.name = name;
    }

    /** Shows with {@link #preview} and {@link #say} what letting go here would do. */
    abstract void drag(Pointer pointer);

    /** The button was let go where it went down. */
    abstract void click(Pointer pointer);

    /** Whether the surface is scrolled when the pointer leaves it. */
    boolean scrolls() {
        return true;
    }

    /** The edit is made. */
    void done() {}

    final void preview(UnaryOperator<Project> change) {
        Gesture now = gesture;
        if (now != null) {
            Outcome outcome = now.preview(change);
            refusal = outcome instanceof Outcome.Refused refused ? refused.reason() : null;
        }
    }

    /** Shows words beside the pointer; if the last preview was refused, why. */
    final void say(ReadOut words, Pointer pointer) {
        String reason = refusal;
        ReadOut said = reason == null ? words : new ReadOut(drag.settled()).line(reason);
        drag.surface.show(said.at(pointer, reason == null ? drag.caught() : null));
    }

    @Override
    public final void move(Pointer pointer) {
        if (gesture == null && !isGivenUp && drag.isFar(pointer)) {
            // What was taken hold of may not be in the present show, which is the one that edits change.
            isGivenUp = drag.surface.ghosts().backToPresent();
            gesture = isGivenUp || drag.open.document().isGesturing()
                    ? null
                    : drag.open.document().begin(TimelineTexts.edit(name));
        }
        if (gesture != null) {
            if (scrolls()) {
                drag.reveal(pointer);
            }
            drag(pointer);
        }
    }

    @Override
    public final void release(Pointer pointer) {
        move(pointer);
        drag.surface.show(Feedback.NONE);
        Gesture now = gesture;
        if (isGivenUp) {
            return;
        }
        if (now == null) {
            click(pointer);
        } else if (now.commit().isApplied()) {
            done();
        }
    }

    @Override
    public final void cancel() {
        drag.surface.show(Feedback.NONE);
        Gesture now = gesture;
        if (now != null) {
            now.cancel();
        }
    }
}
