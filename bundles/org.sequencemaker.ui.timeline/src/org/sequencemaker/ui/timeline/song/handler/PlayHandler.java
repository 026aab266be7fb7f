package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Plays from the playhead on, or pauses. */
public final class PlayHandler {
    @Execute
    void execute(SongSession session) {
        session.transport().togglePlay();
    }
}
