package org.sequencemaker.ui.timeline.command;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks for one line. */
final class Asking {
    private Asking() {}

    /**
     * Returns what the user has typed, or null if nothing.
     *
     * @param wrong says what is wrong with a text, or null
     */
    static @Nullable String line(
            Desk desk, String title, String question, String first, UnaryOperator<@Nullable String> wrong) {
        Shell shell = desk.shell();
        if (shell == null) {
            return null;
        }
        InputDialog dialog = new InputDialog(shell, title, question, first, wrong::apply);
        return dialog.open() == Window.OK ? dialog.getValue() : null;
    }

    /** Returns a whole number between two, or nothing. */
    static OptionalInt number(Desk desk, String title, String question, int first, int least, int most) {
        String typed = line(
                desk,
                title,
                question,
                Integer.toString(first),
                text -> text != null && isNumber(text, least, most) ? null : Messages.NO_WHOLE.text(least, most));
        return typed == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed.strip()));
    }

    private static boolean isNumber(String text, int least, int most) {
        String plain = text.strip();
        return plain.matches("\\d{1,6}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= most;
    }
}
