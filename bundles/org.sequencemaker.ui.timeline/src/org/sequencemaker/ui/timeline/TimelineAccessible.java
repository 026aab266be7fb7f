package org.sequencemaker.ui.timeline;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers what the canvas is and shows. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class TimelineAccessible {
    TimelineAccessible(Canvas canvas, TimelineSurface surface) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.TIMELINE_NAME.text();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = TimelineWords.of(surface);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CANVAS;
            }
        });
    }
}
