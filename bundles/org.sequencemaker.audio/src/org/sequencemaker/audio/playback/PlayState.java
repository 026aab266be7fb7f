package org.sequencemaker.audio.playback;

/** What a player is doing. */
public enum PlayState {
    /** It stands where it was put, or where it was paused. */
    PAUSED,
    /** Time goes on. */
    PLAYING,
    /** It is being pulled along by hand, and can be heard. */
    SCRUBBING
}
