package org.sequencemaker.ui.timeline;

import org.sequencemaker.ui.message.Texts;

/** The texts of this bundle. */
enum Messages {
    TIMELINE_NAME,
    TIMELINE_DESCRIPTION;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
