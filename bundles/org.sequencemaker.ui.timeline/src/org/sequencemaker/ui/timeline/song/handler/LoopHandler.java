package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Plays the selected range over and over, or no more. */
public final class LoopHandler {
    @Execute
    void execute(SongSession session) {
        session.transport().setLooping(!session.transport().isLooping());
    }
}
