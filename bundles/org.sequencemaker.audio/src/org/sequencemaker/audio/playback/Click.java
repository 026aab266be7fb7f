package org.sequencemaker.audio.playback;

/**
 * A click of the metronome.
 *
 * @param time seconds
 * @param strong whether it is the first of a bar, and sounds higher
 */
public record Click(double time, boolean strong) {}
