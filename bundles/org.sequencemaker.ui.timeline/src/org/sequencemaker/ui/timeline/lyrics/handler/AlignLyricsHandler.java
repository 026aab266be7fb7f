package org.sequencemaker.ui.timeline.lyrics.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.timeline.lyrics.LyricsDesk;

/** Lets the user paste lyrics and have them aligned with the song. */
public final class AlignLyricsHandler {
    @Execute
    void execute(LyricsDesk desk, Shell window) {
        desk.align(window);
    }
}
