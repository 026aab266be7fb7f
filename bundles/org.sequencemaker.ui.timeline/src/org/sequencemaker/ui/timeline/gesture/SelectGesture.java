package org.sequencemaker.ui.timeline.gesture;

import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.Selection;
import org.sequencemaker.layout.Feedback;

/** A drag that selects: shows at each move what is selected, and goes back where it is given up. */
abstract class SelectGesture implements PointerGesture {
    final Drag drag;
    final Selection selection;
    final Selected before;
    private boolean isFar;

    SelectGesture(Drag drag) {
        this.drag = drag;
        this.selection = drag.open.selection();
        this.before = selection.selected();
    }

    /** Selects what the pointer has gone over. */
    abstract void drag(Pointer pointer);

    /** The button was let go where it went down. */
    abstract void click(Pointer pointer);

    @Override
    public final void move(Pointer pointer) {
        isFar = isFar || drag.isFar(pointer);
        if (isFar) {
            drag.reveal(pointer);
            drag(pointer);
        }
    }

    @Override
    public final void release(Pointer pointer) {
        move(pointer);
        drag.surface.show(Feedback.NONE);
        if (!isFar) {
            click(pointer);
        }
    }

    @Override
    public final void cancel() {
        drag.surface.show(Feedback.NONE);
        selection.restore(before);
    }
}
