package org.sequencemaker.extension;

import org.sequencemaker.model.time.Time;

/**
 * The playing of the open show with its song. Needs the capability {@code audio}. Where nothing can play, as on the
 * command line, each method throws a {@link org.sequencemaker.model.Refusal} that says so.
 */
public interface PlaybackDoor {
    /** Plays from the playhead on. */
    void play();

    /** Stops, the playhead where it is. */
    void pause();

    /** Stops, the playhead at the start. */
    void stop();

    /** Moves the playhead. */
    void seek(Time time);

    /**
     * Sets how loud the song is.
     *
     * @param volume from 0 to 1
     */
    void volume(double volume);

    /** Returns where the playhead is. */
    Time playhead();
}
