package org.sequencemaker.ui.assistant.view;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text that is selected, from where the pointer was pressed to where it is, over as many rows as lie between. */
final class Selection {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::strip).thenComparingInt(Mark::row).thenComparingInt(Mark::character);

    private @Nullable Mark anchor;
    private @Nullable Mark head;

    /** A place between two characters. */
    record Mark(int strip, int row, int character) {}

    void clear() {
        anchor = null;
        head = null;
    }

    void begin(Mark at) {
        anchor = at;
        head = at;
    }

    void extend(Mark to) {
        if (anchor == null) {
            anchor = to;
        }
        head = to;
    }

    boolean isEmpty() {
        Mark first = first();
        return first == null || Objects.equals(first, last());
    }

    @Nullable
    Mark first() {
        Mark one = anchor;
        Mark other = head;
        return one == null || other == null || ORDER.compare(one, other) <= 0 ? one : other;
    }

    @Nullable
    Mark last() {
        Mark one = anchor;
        Mark other = head;
        return one == null || other == null || ORDER.compare(one, other) <= 0 ? other : one;
    }

    /** The first selected character of a row; {@link Integer#MAX_VALUE} for none. */
    int from(int strip, int row) {
        Mark first = first();
        Mark last = last();
        Mark start = new Mark(strip, row, 0);
        if (isEmpty() || first == null || last == null || ORDER.compare(last, start) < 0) {
            return Integer.MAX_VALUE;
        }
        if (first.strip() == strip && first.row() == row) {
            return first.character();
        }
        return ORDER.compare(first, start) <= 0 ? 0 : Integer.MAX_VALUE;
    }

    /** After the last selected character of a row; {@link Integer#MAX_VALUE} for its end. */
    int to(int strip, int row) {
        Mark last = last();
        return last != null && last.strip() == strip && last.row() == row ? last.character() : Integer.MAX_VALUE;
    }
}
