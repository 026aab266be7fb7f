package org.sequencemaker.ui.timeline;

import java.util.Locale;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.timeline.Origin;

/** What the inspector says. */
public final class InspectorTexts {
    /** What there is before a project is open. */
    public static final Project NO_PROJECT = Project.empty("-", Settings.DEFAULT);

    private InspectorTexts() {}

    public static String title(int segments, int timelines) {
        return Messages.INSPECTOR_TITLE.text(segments) + (timelines > 1 ? Messages.INSPECTOR_ON.text(timelines) : "");
    }

    public static String label(String property) {
        return Messages.valueOf("INSPECTOR_LABEL_" + property.toUpperCase(Locale.ROOT))
                .text();
    }

    public static String tip(String property) {
        return Messages.valueOf("INSPECTOR_TIP_" + property.toUpperCase(Locale.ROOT))
                .text();
    }

    public static String none() {
        return Messages.INSPECTOR_NONE.text();
    }

    public static String origin(Origin origin) {
        return Messages.valueOf("INSPECTOR_ORIGIN_" + origin.kind()).text(origin.detail());
    }

    /** Returns what a button for a turn of the assistant says. */
    public static String turn(String action) {
        return Messages.valueOf("INSPECTOR_TURN_" + action.toUpperCase(Locale.ROOT))
                .text();
    }

    public static String noTime(String typed) {
        return Messages.INSPECTOR_NO_TIME.text(typed);
    }

    public static String noColour(String typed) {
        return Messages.INSPECTOR_NO_COLOUR.text(typed);
    }

    public static String noNumber(String typed) {
        return Messages.INSPECTOR_NO_NUMBER.text(typed);
    }

    public static String outside(String label, String least, String most, String typed) {
        return Messages.INSPECTOR_OUTSIDE.text(label, least, most, typed);
    }

    public static String range(String least, String most) {
        return Messages.INSPECTOR_RANGE.text(least, most);
    }

    public static String loading() {
        return Messages.INSPECTOR_LOADING.text();
    }

    public static String notLoaded(String reason) {
        return Messages.INSPECTOR_NOT_LOADED.text(reason);
    }
}
