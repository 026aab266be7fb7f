package org.sequencemaker.ui.timeline.song;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.sequencemaker.ui.access.SpokenName;

/** Tells screen readers what the lane is and shows. */
// SWT says nothing of null; its events never are.
@SuppressWarnings("null")
final class SongAccessible {
    SongAccessible(Canvas canvas, SongSession session) {
        SpokenName.of(canvas, Messages.SONG.text());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                String words = SongWords.message(session);
                event.result = words.isEmpty() ? String.join(", ", SongWords.head(session)) : words;
            }
        });
    }
}
