package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.editing.BeatCorrections;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Makes the beats twice as many. */
public final class DoubleTempoHandler {
    @Execute
    void execute(SongSession session) {
        session.beats().correct(BeatCorrections.doubleTempo());
    }
}
