package org.sequencemaker.ui.timeline.song;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers what the lane is and shows. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class SongAccessible {
    SongAccessible(Canvas canvas, SongSession session) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.SONG.text();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                String words = SongWords.message(session);
                event.result = words.isEmpty() ? String.join(", ", SongWords.head(session)) : words;
            }
        });
    }
}
