package org.sequencemaker.ui.assistant.compose;

import org.sequencemaker.ui.message.Texts;

/** The texts of the composer. */
enum Messages {
    CHIP_RANGE,
    CHIP_SEGMENTS,
    CHIP_LEFT_OUT,
    CHIP_OFF,
    CHIP_ON,
    CHIP_TOLD,
    CHIPS,
    CLEAR,
    CLEAR_HINT,
    MODEL_HINT,
    MODEL_HINT_STATE,
    PROMPT,
    PROMPT_HINT,
    PROMPT_HINT_FIRST,
    REASON,
    REASON_NAME,
    REASON_NONE,
    REASON_SEND,
    SEND,
    SEND_HINT,
    SLASH_CHECK,
    SLASH_CLEAR,
    SLASH_HELP,
    SLASH_LINE,
    SLASH_LIST,
    SLASH_MODEL,
    SLASH_SEES,
    SLASH_UNDO,
    SLASH_VERSIONS,
    STOP,
    STOP_HINT,
    SUGGESTION,
    SUGGESTION_NONE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
