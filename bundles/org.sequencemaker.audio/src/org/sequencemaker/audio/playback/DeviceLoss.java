package org.sequencemaker.audio.playback;

/** What to do when the sound device goes while it plays. */
public enum DeviceLoss {
    /** The playhead runs on, without sound. */
    GO_ON_SILENTLY,
    /** Playing is paused. */
    PAUSE
}
