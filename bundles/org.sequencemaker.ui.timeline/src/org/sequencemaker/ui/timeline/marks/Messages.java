package org.sequencemaker.ui.timeline.marks;

import org.sequencemaker.ui.message.Texts;

/** The texts about files with marks. */
enum Messages {
    IMPORT,
    EXPORT,
    ALL_FILES,
    FILES,
    READING,
    WRITING,
    READ,
    READ_WARNINGS,
    NONE,
    NOT_READ,
    WRITTEN,
    NOT_WRITTEN,
    NO_FORMAT;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
