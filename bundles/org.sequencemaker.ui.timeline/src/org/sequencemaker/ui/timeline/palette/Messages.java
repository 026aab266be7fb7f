package org.sequencemaker.ui.timeline.palette;

import org.sequencemaker.ui.message.Texts;

/** The texts about palettes. */
enum Messages {
    TIP,
    ADD_PALETTE,
    ADD_COLOUR,
    CHANGE,
    PAINT,
    PAINT_TIP,
    REMOVE,
    PALETTE_NAME,
    COLOUR_NAME,
    PALETTE_TITLE,
    ENTRY_TITLE,
    NAME,
    COLOUR,
    NO_NAME,
    NO_SEGMENTS,
    USED;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
