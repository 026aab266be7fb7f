package org.sequencemaker.ui.assistant.ambiguity;

import org.sequencemaker.ui.message.Texts;

/** The texts of questions. */
enum Messages {
    ANSWER,
    ARGUMENTS,
    ASKS_AGAIN,
    CHANGES_NOTHING,
    CONSENT,
    CONSENT_ALWAYS,
    CONSENT_NO,
    CONSENT_TITLE,
    CONSENT_YES,
    EDIT,
    NONE,
    NOT_WORKED_OUT,
    PLAY,
    READING,
    SEND_NO,
    SEND_ONCE,
    SEND_TITLE,
    SEND_YES,
    TAKE,
    TITLE,
    WHOLE_ONLY,
    WRITE,
    WRITE_HINT;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
