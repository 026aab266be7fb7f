package org.sequencemaker.ui.colour;

import java.util.function.Consumer;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.ui.signal.Signal;

/** The look that segments get which are drawn or filled in. On the display thread only. */
public final class Brush {
    private final Signal<Look> changes = new Signal<>();
    private Look look = Look.solid(Rgb.WHITE);

    public Look look() {
        return look;
    }

    /** Paints with another look from now on. */
    public void take(Look newLook) {
        if (!newLook.equals(look)) {
            look = newLook;
            changes.tell(newLook);
        }
    }

    public Subscription listen(Consumer<Look> listener) {
        return changes.listen(listener);
    }
}
