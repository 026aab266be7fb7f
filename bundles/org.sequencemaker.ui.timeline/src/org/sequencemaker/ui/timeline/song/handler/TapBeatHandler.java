package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Takes a tap along with the song. */
public final class TapBeatHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().tap();
    }
}
