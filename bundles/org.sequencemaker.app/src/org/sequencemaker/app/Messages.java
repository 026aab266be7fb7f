package org.sequencemaker.app;

import org.sequencemaker.ui.message.Texts;

/** The texts of this bundle but for those in the window's model, which are in its localisation. */
public enum Messages {
    ABOUT_TITLE,
    ABOUT_TEXT,
    APPEARANCE_SYSTEM,
    APPEARANCE_LIGHT,
    APPEARANCE_DARK,
    BALL_NAME,
    EXPORT_TITLE,
    EXPORT_HINT,
    EXPORT_FORMAT,
    EXPORT_TIMELINES,
    EXPORT_RATE,
    EXPORT_FOLDER,
    EXPORT_BROWSE,
    EXPORT_BUTTON,
    EXPORT_CHOOSE_TIMELINE,
    EXPORT_CHOOSE_FOLDER,
    EXPORT_BAD_RATE,
    EXPORT_OVERWRITE,
    EXPORT_OVERWRITE_BUTTON,
    EXPORT_WORK,
    EXPORT_DONE,
    EXPORT_WARNINGS,
    EXPORT_FAILED,
    FILTER_ALL,
    FILTER_PROJECTS,
    FILTER_READABLE,
    CANCEL,
    LEAVE_TITLE,
    LEAVE_QUESTION,
    LEAVE_SAVE,
    LEAVE_DISCARD,
    OPEN_TITLE,
    OPEN_WORK,
    OPEN_COPY,
    OPEN_DONE,
    OPEN_IMPORTED,
    OPEN_FAILED,
    OPEN_WARNINGS,
    PLUGINS_LOOKING,
    PLUGINS_SAFE_ASKED,
    PLUGINS_SAFE_FAILED,
    PROBLEM_TITLE,
    PROBLEM_TEXT,
    RECENT_NONE,
    RECENT_MISSING,
    RECENT_CLEAR,
    RESET_TITLE,
    RESET_QUESTION,
    RESET_BUTTON,
    SAVE_TITLE,
    SAVE_WORK,
    SAVE_DONE,
    SAVE_FAILED,
    STATUS_NAME,
    STATUS_TIME,
    WINDOW_TITLE;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    public String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
