package org.sequencemaker.audio.worker.analysis.rhythm;

/**
 * A tempo the song may be felt at.
 *
 * @param bpm beats per minute
 * @param confidence expected share of right beats at this tempo, 0 to 1
 */
public record TempoCandidate(double bpm, double confidence) {}
