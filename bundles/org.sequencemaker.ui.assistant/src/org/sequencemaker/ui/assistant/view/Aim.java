package org.sequencemaker.ui.assistant.view;

/** What pressing a place does. */
sealed interface Aim {
    /** Folds or unfolds the row. */
    record Folds() implements Aim {}

    /** Presses a button of the row. */
    record Presses(Row.Button button) implements Aim {}

    /** Opens a link, if it may be opened. */
    record Opens(String address) implements Aim {}
}
