package org.sequencemaker.layout;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.TimelineView;

/** The small buttons beside the name of a timeline, from left to right. */
public enum HeadButton {
    MUTE("M"),
    SOLO("S"),
    LOCK("L");

    static final int SIZE = 16;
    private static final int STEP = SIZE + 2;

    /** What the colour of the prop takes at the right edge. */
    private static final int DISC = 32;

    /** From here on a row has a second line beside its name. */
    static final int TWO_LINES = 40;

    private final String sign;

    HeadButton(String sign) {
        this.sign = sign;
    }

    /** What is on it. */
    String sign() {
        return sign;
    }

    /** Returns whether it is pressed in. */
    public boolean isOn(TimelineView view) {
        return switch (this) {
            case MUTE -> view.muted();
            case SOLO -> view.solo();
            case LOCK -> view.locked();
        };
    }

    /** Left edge of the first: under the name, or beside it where a row has no second line. */
    static int left(Row row, Metrics metrics) {
        return row.height() >= TWO_LINES ? 12 : metrics.headWidth() - DISC - values().length * STEP;
    }

    int x(Row row, Metrics metrics) {
        return left(row, metrics) + ordinal() * STEP;
    }

    static int y(Row row) {
        int middle = row.y() + row.height() / 2;
        return row.height() >= TWO_LINES ? middle + 2 : middle - SIZE / 2;
    }

    /** Where what comes after them begins. */
    static int end(Row row, Metrics metrics) {
        return left(row, metrics) + values().length * STEP;
    }

    /** Returns the button at a place on the surface, or null. */
    static @Nullable HeadButton at(Row row, Metrics metrics, int x, int y) {
        if (y < y(row) || y >= y(row) + SIZE) {
            return null;
        }
        for (HeadButton button : values()) {
            int left = button.x(row, metrics);
            if (x >= left && x < left + SIZE) {
                return button;
            }
        }
        return null;
    }
}
