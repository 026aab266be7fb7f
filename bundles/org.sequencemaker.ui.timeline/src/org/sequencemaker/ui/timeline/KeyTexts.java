package org.sequencemaker.ui.timeline;

import java.nio.file.Path;
import java.util.Locale;
import org.sequencemaker.ui.timeline.keys.KeyMap;

/** What is said about colour keys. */
public final class KeyTexts {
    private KeyTexts() {}

    /** Returns what the dialog says. */
    public static String dialog(String what) {
        return Messages.valueOf("KEYS_" + what.toUpperCase(Locale.ROOT)).text();
    }

    public static String menuOn() {
        return Messages.KEYS_ON.text();
    }

    public static String menuRecord() {
        return Messages.KEYS_RECORD.text();
    }

    public static String menuEdit() {
        return Messages.KEYS_EDIT.text();
    }

    public static String problem(KeyMap.Problem problem) {
        return Messages.KEYS_LINE.text(
                problem.line(), Messages.valueOf("KEYS_WRONG_" + problem.kind()).text());
    }

    public static String failed(Path file, Exception reason) {
        return Messages.KEYS_FAILED.text(file.getFileName(), String.valueOf(reason.getMessage()));
    }

    public static String written(Path file) {
        return Messages.KEYS_WRITTEN.text(file.getFileName());
    }
}
