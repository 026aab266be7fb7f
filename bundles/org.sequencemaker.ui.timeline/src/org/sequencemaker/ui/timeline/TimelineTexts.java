package org.sequencemaker.ui.timeline;

import java.util.Locale;
import org.sequencemaker.layout.Snapping;
import org.sequencemaker.layout.Snapping.To;

/** What gestures and commands say: the names of their edits, and what a drag is drawn to. */
public final class TimelineTexts {
    private TimelineTexts() {}

    /** Returns the name of an edit, as the history shows it. */
    public static String edit(EditName name) {
        return Messages.valueOf("EDIT_" + name).text();
    }

    public static String bars(String from, String to) {
        return Messages.READ_BARS.text(from, to);
    }

    public static String snappedTo(Snapping.Catch caught) {
        return caught.name().isEmpty()
                ? Messages.READ_SNAP.text(name(caught.to()))
                : Messages.READ_SNAP_NAMED.text(name(caught.to()), caught.name());
    }

    public static String count(int segments) {
        return Messages.READ_COUNT.text(segments);
    }

    public static String marks(int marks) {
        return Messages.READ_MARKS.text(marks);
    }

    public static String snapOn() {
        return Messages.SNAP_ON.text();
    }

    /** Returns the line of the menu for a kind of thing that draws. */
    public static String snapTo(To kind) {
        return Messages.valueOf("SNAP_TO_" + kind).text();
    }

    public static String snapPixels(int pixels) {
        return Messages.SNAP_PIXELS.text(pixels);
    }

    public static String historyTip() {
        return Messages.HISTORY_TIP.text();
    }

    public static String historyStep() {
        return Messages.HISTORY_STEP.text();
    }

    public static String historyKept() {
        return Messages.HISTORY_KEPT.text();
    }

    public static String historyName() {
        return Messages.HISTORY_NAME.text();
    }

    public static String historyTime() {
        return Messages.HISTORY_TIME.text();
    }

    public static String ballName(int number) {
        return Messages.BALL_NAME.text(number);
    }

    public static String copyOf(String name) {
        return Messages.COPY_OF.text(name);
    }

    /** Returns what the dialog for a timeline says. */
    public static String dialog(String what) {
        return Messages.valueOf("DIALOG_" + what.toUpperCase(Locale.ROOT)).text();
    }

    public static String noBeats() {
        return Messages.NO_BEATS.text();
    }

    public static String noTime() {
        return Messages.NO_TIME.text();
    }

    public static String insertTitle() {
        return Messages.INSERT_TITLE.text();
    }

    public static String insertQuestion() {
        return Messages.INSERT_QUESTION.text();
    }

    public static String cannotAccept() {
        return Messages.CANNOT_ACCEPT.text();
    }

    public static String noMoreChanges(boolean later) {
        return (later ? Messages.NO_LATER_CHANGE : Messages.NO_EARLIER_CHANGE).text();
    }

    public static String noTurn() {
        return Messages.NO_TURN.text();
    }

    public static String turnStays() {
        return Messages.TURN_STAYS.text();
    }

    public static String name(To kind) {
        return Messages.valueOf("SNAP_" + kind).text();
    }
}
