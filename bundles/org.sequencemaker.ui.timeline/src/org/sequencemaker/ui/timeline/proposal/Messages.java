package org.sequencemaker.ui.timeline.proposal;

import org.sequencemaker.ui.message.Texts;

/** The texts about what is proposed. */
enum Messages {
    BACK_TO_PRESENT,
    KIND_ADDS,
    KIND_REMOVES,
    KIND_CHANGES,
    GHOST,
    CHANGE,
    COLLIDES,
    MANY,
    DARK,
    COUNT,
    ASKED,
    PRESENT,
    PRESENT_TIP,
    PROPOSED,
    PROPOSED_TIP,
    ADDED,
    REMOVED,
    CHANGED,
    COLLIDING,
    OTHERS,
    PREVIOUS_TIP,
    NEXT_TIP,
    ACCEPT_ALL,
    ACCEPT_ALL_TIP,
    REFUSE_ALL,
    REFUSE_ALL_TIP,
    ACCEPT_RANGE,
    ACCEPT_RANGE_TIP;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
