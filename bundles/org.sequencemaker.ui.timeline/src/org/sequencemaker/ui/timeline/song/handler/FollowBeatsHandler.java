package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Follows the beats of the selected range anew into the rest of the song. */
public final class FollowBeatsHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().followBeats();
    }
}
