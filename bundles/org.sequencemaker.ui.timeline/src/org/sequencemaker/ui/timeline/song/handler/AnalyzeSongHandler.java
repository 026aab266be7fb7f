package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Marks the beats, bars and sections of the song. */
public final class AnalyzeSongHandler {
    @Execute
    void execute(SongSession session) {
        session.analyze();
    }
}
