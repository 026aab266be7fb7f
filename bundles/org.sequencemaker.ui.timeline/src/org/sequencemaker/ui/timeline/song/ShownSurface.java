package org.sequencemaker.ui.timeline.song;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.timeline.TimelineSurface;

/** The timelines that are shown, so that the song's lane can follow their zoom and scroll. On the display thread only. */
public final class ShownSurface {
    private final Signal<ShownSurface> changes = new Signal<>();
    private @Nullable TimelineSurface surface;

    /** Says which timelines are shown, for as long as the window is there. */
    public void show(TimelineSurface shown) {
        surface = shown;
        shown.listen(() -> changes.tell(this));
        changes.tell(this);
    }

    public @Nullable TimelineSurface get() {
        return surface;
    }

    /** Tells a listener when another part of the show is seen, or the show is another. */
    public Subscription listen(Runnable listener) {
        return changes.listen(shown -> listener.run());
    }
}
