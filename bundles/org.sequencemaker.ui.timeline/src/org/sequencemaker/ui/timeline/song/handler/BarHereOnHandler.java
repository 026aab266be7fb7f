package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Lets a bar begin at the beat nearest to the playhead, and those after it follow. */
public final class BarHereOnHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().barHereOn();
    }
}
