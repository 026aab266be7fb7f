package org.sequencemaker.ui.timeline.problem;

import org.sequencemaker.ui.message.Texts;

/** The texts of the problems' part. */
enum Messages {
    NAME,
    SUMMARY_NONE,
    SUMMARY_ONE,
    SUMMARY_MANY,
    SUMMARY_WORKING,
    COLUMN_LEVEL,
    COLUMN_PROBLEM,
    COLUMN_TIMELINE,
    COLUMN_TIME,
    COLUMN_FIX,
    LEVEL_ERROR,
    LEVEL_WARNING,
    LEVEL_REMARK,
    GO,
    GO_TIP,
    FIX,
    FIX_TIP,
    FIX_MANY,
    CHECKS,
    CHECKS_TIP,
    CHECK_OFF,
    FAILED;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
