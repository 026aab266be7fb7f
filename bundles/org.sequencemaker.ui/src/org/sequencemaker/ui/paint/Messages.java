package org.sequencemaker.ui.paint;

import org.sequencemaker.ui.message.Texts;

/** The texts of this package. */
enum Messages {
    SHOW_PICTURE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
