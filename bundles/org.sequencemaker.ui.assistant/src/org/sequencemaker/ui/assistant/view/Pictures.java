package org.sequencemaker.ui.assistant.view;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of the rows that are seen, or have been a moment ago, and how high rows are. Owns the pictures. */
// The compiler does not see that the rows of a column of rows are never null.
@SuppressWarnings("null")
final class Pictures implements Column.Measure<Row> {
    private static final int MOST = 160;

    private final RowSetter setter;
    private final Map<Row, Picture> pictures = new LinkedHashMap<>(MOST, 0.75f, true);
    private int width;
    private long made;

    Pictures(RowSetter setter) {
        this.setter = setter;
    }

    int em() {
        return setter.em();
    }

    /** How many have been made since the beginning: what stands is not set again. */
    long made() {
        return made;
    }

    /** Returns whether the width is another; what was measured does not hold any more then. */
    boolean setWidth(int newWidth) {
        boolean isOther = width != newWidth;
        if (isOther) {
            width = newWidth;
            clear();
        }
        return isOther;
    }

    Picture of(Row row) {
        return pictures.computeIfAbsent(row, this::make);
    }

    @Override
    public int guess(Row row) {
        return setter.guess(row, width);
    }

    @Override
    public int exactly(Row row) {
        return of(row).height();
    }

    /** Gives back those that have not been asked for the longest time. */
    void trim() {
        Iterator<Picture> oldest = pictures.values().iterator();
        while (pictures.size() > MOST && oldest.hasNext()) {
            oldest.next().dispose();
            oldest.remove();
        }
    }

    void clear() {
        pictures.values().forEach(Picture::dispose);
        pictures.clear();
    }

    private Picture make(Row row) {
        made++;
        return setter.set(row, width);
    }
}
