package org.sequencemaker.ui.assistant.version;

import org.sequencemaker.ui.message.Texts;

/** The texts of versions. */
enum Messages {
    ADDED,
    CHANGE,
    CHANGED,
    COMPARE,
    COMPARE_TIP,
    COMPARED,
    COMPARISON,
    EQUAL,
    FAILED,
    FILTER,
    FROM_TO,
    FROM_TO_PRESENT,
    KEEP,
    KEEP_TIP,
    LIST,
    NAME,
    NAME_KEEP_TEXT,
    NAME_TEXT,
    NAME_TIP,
    NAME_TITLE,
    NAMED,
    NO_FILE,
    NO_RANGE,
    NONE,
    NUMBER,
    ORIGIN,
    ORIGIN_HAND,
    ORIGIN_PROMPT,
    ORIGIN_RESTORE,
    ORIGIN_TURN,
    OTHER_COMES,
    OTHER_GOES,
    OTHERS,
    PART,
    READING,
    REASON,
    REMOVED,
    RESTORE_ALL,
    RESTORE_RANGE,
    RESTORE_RANGE_TIP,
    RESTORE_TIMELINES,
    RESTORE_TIMELINES_TIP,
    RESTORED,
    TIME,
    TIMELINE,
    TIMELINE_GONE,
    TIMELINE_NEW;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
