package org.sequencemaker.audio.worker.analysis.onset;

/**
 * The beginning of a note or stroke.
 *
 * @param time seconds
 * @param confidence how likely it is one, 0 to 1
 * @param strength how strong it is against the strong ones of the song, about 0 to 2
 */
public record Onset(double time, double confidence, double strength) {}
