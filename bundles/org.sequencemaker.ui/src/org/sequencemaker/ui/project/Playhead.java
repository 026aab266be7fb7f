package org.sequencemaker.ui.project;

import java.util.function.Consumer;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.signal.Signal;

/** Where in the show we are. On the display thread only. */
public final class Playhead {
    private final Signal<Time> moves = new Signal<>();
    private Time time = Time.ZERO;

    public Time time() {
        return time;
    }

    /** Goes to a time, which must not be negative, and tells the listeners if it is another one. */
    public void moveTo(Time newTime) {
        if (newTime.isNegative()) {
            throw new IllegalArgumentException("the playhead cannot stand before the show, at " + newTime);
        }
        if (!newTime.equals(time)) {
            time = newTime;
            moves.tell(newTime);
        }
    }

    public Subscription listen(Consumer<Time> listener) {
        return moves.listen(listener);
    }
}
