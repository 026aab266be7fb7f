package org.sequencemaker.ui.timeline;

/** The edits of the timeline, each of which has a name in the history. */
public enum EditName {
    DRAW,
    MOVE,
    COPY,
    RESIZE,
    BOUNDARY,
    SPLIT,
    SPLIT_BEATS,
    MERGE,
    FILL,
    CLOSE_GAP,
    TRIM_START,
    TRIM_END,
    DUPLICATE,
    DELETE,
    RIPPLE_DELETE,
    ERASE_RANGE,
    CUT_TIME,
    CUT_TIME_ALL,
    INSERT_TIME,
    INSERT_TIME_ALL,
    NUDGE,
    REVERSE,
    STRETCH,
    DISTRIBUTE,
    QUANTISE,
    TIE,
    UNTIE,
    CUT,
    PASTE
}
