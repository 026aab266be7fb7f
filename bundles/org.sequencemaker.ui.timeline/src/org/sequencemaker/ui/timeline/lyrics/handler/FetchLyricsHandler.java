package org.sequencemaker.ui.timeline.lyrics.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.timeline.lyrics.LyricsDesk;

/** Lets the user look up the lyrics of the song. */
public final class FetchLyricsHandler {
    @Execute
    void execute(LyricsDesk desk, Shell window) {
        desk.fetch(window);
    }
}
