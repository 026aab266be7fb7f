package org.sequencemaker.ui.timeline.binding;

import org.sequencemaker.ui.message.Texts;

/** The texts about the keys of commands. */
enum Messages {
    TITLE,
    HINT,
    FILTER,
    COMMAND,
    KEYS,
    WHERE,
    EVERYWHERE,
    TIMELINE,
    PRESS,
    PRESS_TIP,
    ADD,
    REPLACE,
    REMOVE,
    RESET,
    RESET_ALL,
    IMPORT,
    EXPORT,
    FILES,
    WITH_COMMAND,
    WITH_COLOUR,
    FIXED,
    BAD_LINE,
    TOO_LARGE,
    FAILED,
    WRITTEN,
    COLOUR_TAKEN;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
