package org.sequencemaker.ui.timeline.notes;

import org.sequencemaker.ui.message.Texts;

/** The texts about notes. */
enum Messages {
    DIALOG_TITLE,
    TEXT,
    TIME,
    COLOUR,
    NO_TIME,
    NO_TEXT,
    FILTER,
    LIST_TIP,
    ADD,
    EDIT,
    DELETE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
