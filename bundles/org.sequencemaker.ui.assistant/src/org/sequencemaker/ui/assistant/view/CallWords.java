package org.sequencemaker.ui.assistant.view;

import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.Plain;

/** Calls of tools in words. */
final class CallWords {
    private CallWords() {}

    /** The line of a folded call. */
    static Block line(String tool, String arguments) {
        return Plain.strong(tool, arguments.isEmpty() ? "" : "  " + arguments);
    }

    /**
     * Arguments or a result, as they are shown when unfolded.
     *
     * @param beginning of the text
     * @param length of all of it
     */
    static String detail(String beginning, int length) {
        String text = Json.inLines(beginning);
        return length > beginning.length()
                ? text + "\n" + Messages.MORE_CHARACTERS.text(UsageWords.count(length - beginning.length()))
                : text;
    }
}
