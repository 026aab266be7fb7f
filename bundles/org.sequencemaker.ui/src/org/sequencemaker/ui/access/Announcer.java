package org.sequencemaker.ui.access;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Has screen readers say what the user waits for, wherever the keyboard is; those who use none notice nothing. SWT knows
 * of no announcements, on no system; but a description that changes around the control that has the keyboard is read
 * out, by Orca and by NVDA, and what the window in front contains is around all of them. On the display thread only.
 */
public final class Announcer {
    /** So long it can be asked for; later it would be said again when the window comes to the front. */
    private static final int STAYS_MILLIS = 5_000;

    private static final String KEY = Announcer.class.getName();

    private final Display display;
    private String text = "";
    private String last = "";

    public Announcer(Display display) {
        this.display = display;
    }

    /** Says something now; nothing if it has no words, or if another program is in front. */
    public void say(String words) {
        Shell front = display.getActiveShell();
        if (words.isBlank()) {
            return;
        }
        last = words;
        if (front == null) {
            return;
        }
        Accessible accessible = front.getAccessible();
        if (front.getData(KEY) == null) {
            front.setData(KEY, this);
            describe(accessible, () -> text);
        }
        // What is said twice would be no change.
        text = "";
        accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        text = words;
        accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        display.timerExec(STAYS_MILLIS, () -> {
            if (text.equals(words)) {
                text = "";
            }
        });
    }

    /** What was said last; empty before anything was. */
    public String last() {
        return last;
    }

    // SWT says nothing of null; its events never are.
    @SuppressWarnings("null")
    private static void describe(Accessible accessible, Supplier<String> words) {
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    // Empty, too: of one that is missing nobody is told.
                    event.result = words.get();
                }
            }
        });
    }
}
