package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Ends playing and goes back to where it began. */
public final class StopHandler {
    @Execute
    void execute(SongSession session) {
        session.transport().stop();
    }
}
