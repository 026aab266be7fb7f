package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Lets a bar begin at the beat nearest to the playhead. */
public final class BarHereHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().barHere();
    }
}
