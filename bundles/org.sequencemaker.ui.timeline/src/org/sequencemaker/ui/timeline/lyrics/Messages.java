package org.sequencemaker.ui.timeline.lyrics;

import org.sequencemaker.ui.message.Texts;

/** The texts of the dialogs of lyrics. */
enum Messages {
    ALIGN,
    ALIGN_HINT,
    ALIGN_TITLE,
    ALIGNING,
    ARTIST,
    BUT,
    CLOSE,
    EDIT_ALIGN,
    EDIT_FETCH,
    EDIT_IMPORT,
    FETCH_HINT,
    FETCH_TITLE,
    FOUND,
    FOUND_PLAIN,
    LOOK_UP,
    LOOKING_UP,
    NO_SERVER,
    NO_SONG,
    OTHER_SHOW,
    READING,
    SERVER,
    STOP,
    STOPPED,
    SURE,
    TAKE,
    TAKEN,
    TAKEN_PLAIN,
    TITLE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
