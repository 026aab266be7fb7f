package org.sequencemaker.ui.access;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The name by which a screen reader calls a control that has no text of its own, such as a field or a table. */
public final class SpokenName {
    /** The data of a control under which its name can be looked up, as by tests. */
    public static final String KEY = "org.sequencemaker.spoken";

    private SpokenName() {}

    /** Gives a control a name that stays. */
    public static void of(Control control, String name) {
        of(control, () -> name);
    }

    /** Gives a control a name that is asked for each time. */
    // SWT says nothing of null; its events never are.
    @SuppressWarnings("null")
    public static void of(Control control, Supplier<String> name) {
        control.setData(KEY, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
