package org.sequencemaker.ui.assistant.desk;

import org.sequencemaker.ui.message.Texts;

/** The texts of the desk. */
enum Messages {
    ASK_WHY,
    BUG,
    COUNT_ADDS,
    COUNT_CHANGES,
    COUNT_LINE,
    COUNT_REMOVES,
    COUNT_SECTION,
    ENDED_EARLY,
    LEFT_OUT_MORE,
    LOCKED_OR_BUSY,
    NEXT_AUTH,
    NEXT_BAD_REQUEST,
    NEXT_BUG,
    NEXT_NETWORK,
    NEXT_NO_MODEL,
    NEXT_OVERLOAD,
    NEXT_QUOTA,
    NEXT_RATE_LIMIT,
    NEXT_TOO_LONG,
    NOT_DONE,
    NOT_SENT,
    NO_LONGER_WAITS,
    NOTHING_LEFT,
    OTHER_MARKS,
    OTHER_NOTE,
    OTHER_PALETTE,
    STAYS,
    STAYS_NOT_TAKEN,
    STILL_WAITS,
    STOPPED,
    UNDO_LABEL,
    UNDONE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
