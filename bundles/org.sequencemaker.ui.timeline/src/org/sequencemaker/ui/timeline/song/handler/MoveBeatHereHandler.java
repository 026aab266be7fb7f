package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Moves the nearest beat to the playhead, its neighbours going along. */
public final class MoveBeatHereHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().beatHere();
    }
}
