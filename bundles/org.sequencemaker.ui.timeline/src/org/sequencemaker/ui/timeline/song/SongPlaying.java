package org.sequencemaker.ui.timeline.song;

import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.Playing;

/** A session as those see it who do something along with the song. */
final class SongPlaying implements Playing {
    private final SongSession session;
    private boolean wasPlaying;
    private int run;

    // A session and this live as long as each other.
    @SuppressWarnings("resource")
    SongPlaying(SongSession session) {
        this.session = session;
        session.listen(this::look);
    }

    @Override
    public boolean isPlaying() {
        return session.transport().isPlaying();
    }

    @Override
    public Time now() {
        return Time.ofSeconds(Math.max(0, session.transport().heard()));
    }

    @Override
    public int run() {
        look();
        return run;
    }

    private void look() {
        if (isPlaying() != wasPlaying) {
            wasPlaying = !wasPlaying;
            run++;
        }
    }
}
