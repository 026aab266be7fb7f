package org.sequencemaker.ui.timeline.colour;

import org.sequencemaker.ui.message.Texts;

/** The texts about choosing colours. */
enum Messages {
    TITLE,
    RED,
    GREEN,
    BLUE,
    HUE,
    SATURATION,
    VALUE,
    HEX,
    NAME,
    RECENT,
    PALETTE,
    EYEDROPPER,
    EYEDROPPER_TIP,
    FIELD,
    NO_COLOUR,
    BUTTON_TIP,
    BUTTON_NONE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
