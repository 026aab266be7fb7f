package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Lets the beats be heard as clicks, or no more. */
public final class MetronomeHandler {
    @Execute
    void execute(SongSession session) {
        session.transport().setClicking(!session.transport().isClicking());
    }
}
