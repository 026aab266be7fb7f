package org.sequencemaker.ui.timeline.preview;

import org.sequencemaker.ui.message.Texts;

/** The texts of the preview. */
enum Messages {
    NAME,
    DESCRIPTION,
    ROW,
    ROW_TIP,
    JUGGLING,
    JUGGLING_TIP,
    SITESWAP,
    SITESWAP_TIP,
    SITESWAP_WRONG,
    EXPOSURE,
    EXPOSURE_TIP,
    BALLS,
    FAILED;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
