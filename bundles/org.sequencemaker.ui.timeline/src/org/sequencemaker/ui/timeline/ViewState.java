package org.sequencemaker.ui.timeline;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.TimeScale;
import org.sequencemaker.model.time.Time;

/**
 * What part of a show was seen, to be seen again when it is opened the next time.
 *
 * @param scale zoom and left edge
 * @param top how far the rows were scrolled
 */
public record ViewState(TimeScale scale, int top) {
    /** Returns the text that {@link #parse} reads. */
    public String text() {
        return scale.left().micros() + " " + scale.microsPerPixel() + " " + top;
    }

    /** Returns the state of a text, or null if it is not one; what is remembered may be old or broken. */
    public static @Nullable ViewState parse(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 3) {
            return null;
        }
        try {
            Time left = Time.ofMicros(Long.parseLong(parts[0]));
            int top = Integer.parseInt(parts[2]);
            return top < 0 ? null : new ViewState(new TimeScale(left, Double.parseDouble(parts[1])), top);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
