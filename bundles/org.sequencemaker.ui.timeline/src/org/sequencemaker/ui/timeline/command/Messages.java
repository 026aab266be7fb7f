package org.sequencemaker.ui.timeline.command;

import org.sequencemaker.ui.message.Texts;

/** What the commands for marks and notes ask and say. */
enum Messages {
    MARK_TITLE,
    MARK_LABEL,
    MARK_TIME,
    MARK_LENGTH,
    MARK_NO_TIME,
    MARK_NO_LENGTH,
    MARKS_TITLE,
    MARKS_LABEL,
    TRACK_TITLE,
    TRACK_NAME,
    TRACK_KIND,
    TRACK_COLOUR,
    TRACK_NO_NAME,
    TRACK_NEW,
    KIND_BEAT,
    KIND_DOWNBEAT,
    KIND_ONSET,
    KIND_SECTION,
    KIND_LYRIC,
    KIND_TAP,
    KIND_OWN,
    NUMBER_TITLE,
    NUMBER_QUESTION,
    DIVIDE_TITLE,
    DIVIDE_QUESTION,
    NO_WHOLE,
    SHIFT_TITLE,
    SHIFT_QUESTION,
    SHIFT_NO_TIME,
    NO_MARKS,
    PICK_HINT,
    REPLACE_TITLE,
    REPLACE_OLD,
    REPLACE_BY,
    REPLACE_WHERE,
    REPLACE_EVERYWHERE,
    REPLACE_SELECTED,
    REPLACE_COUNT;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
