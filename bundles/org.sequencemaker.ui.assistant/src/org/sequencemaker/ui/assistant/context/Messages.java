package org.sequencemaker.ui.assistant.context;

import org.sequencemaker.ui.message.Texts;

/** The texts of what the model sees. */
enum Messages {
    CLOSE,
    CONVERSATION,
    CONVERSATION_TEXT,
    EDIT_INSTRUCTIONS,
    FAILED,
    HINT,
    INSTRUCTIONS,
    INSTRUCTIONS_HINT,
    LEFT_OUT,
    LINES,
    MODEL,
    MODEL_UNKNOWN,
    NOT_READ,
    PART,
    PARTS,
    READING,
    REFRESH,
    SAVE,
    SAVED,
    TEXT,
    TITLE,
    TOKENS,
    TOOLS;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
