package org.sequencemaker.ui.timeline;

import org.sequencemaker.ui.message.Texts;

/** The texts of this bundle. */
enum Messages {
    TIMELINE_NAME,
    TIMELINE_DESCRIPTION,
    EDIT_DRAW,
    EDIT_MOVE,
    EDIT_COPY,
    EDIT_RESIZE,
    EDIT_BOUNDARY,
    EDIT_SPLIT,
    EDIT_SPLIT_BEATS,
    EDIT_MERGE,
    EDIT_FILL,
    EDIT_CLOSE_GAP,
    EDIT_TRIM_START,
    EDIT_TRIM_END,
    EDIT_DUPLICATE,
    EDIT_DELETE,
    EDIT_RIPPLE_DELETE,
    EDIT_ERASE_RANGE,
    EDIT_CUT_TIME,
    EDIT_CUT_TIME_ALL,
    EDIT_INSERT_TIME,
    EDIT_INSERT_TIME_ALL,
    EDIT_NUDGE,
    EDIT_REVERSE,
    EDIT_STRETCH,
    EDIT_DISTRIBUTE,
    EDIT_QUANTISE,
    EDIT_TIE,
    EDIT_UNTIE,
    EDIT_CUT,
    EDIT_PASTE,
    READ_BARS,
    READ_SNAP,
    READ_SNAP_NAMED,
    READ_COUNT,
    SNAP_PLAYHEAD,
    SNAP_BEAT,
    SNAP_MARK,
    SNAP_EDGE,
    SNAP_NOTE,
    SNAP_RULER,
    NO_BEATS,
    NO_TIME,
    INSERT_TITLE,
    INSERT_QUESTION,
    SNAP_ON,
    SNAP_TO_PLAYHEAD,
    SNAP_TO_BEAT,
    SNAP_TO_MARK,
    SNAP_TO_EDGE,
    SNAP_TO_NOTE,
    SNAP_TO_RULER,
    SNAP_PIXELS;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
