package org.sequencemaker.ui.timeline.gesture;

/** What goes on while a button of the pointer is down. Ends with either {@link #release} or {@link #cancel}. */
public interface PointerGesture {
    /** The pointer has moved; it may be outside the surface. */
    void move(Pointer pointer);

    /** The button was let go. */
    void release(Pointer pointer);

    /** The user has pressed Escape, or the window has lost the pointer: leave nothing behind. */
    void cancel();
}
