package org.sequencemaker.ui.assistant;

import org.sequencemaker.ui.message.Texts;

/** The texts of this bundle but for those in the window's model, which are in its localisation. */
public enum Messages {
    TRANSCRIPT_NAME;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    public String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
