package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.editing.BeatCorrections;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Moves all beats earlier. */
public final class ShiftBeatsEarlierHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().correct(BeatCorrections.shift(Time.ofMillis(-5)));
    }
}
