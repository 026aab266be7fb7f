package org.sequencemaker.ui.timeline.song;

/** Runs something on the display thread a little later; not at all when the window is gone. */
@FunctionalInterface
public interface Ticker {
    void after(int millis, Runnable what);
}
