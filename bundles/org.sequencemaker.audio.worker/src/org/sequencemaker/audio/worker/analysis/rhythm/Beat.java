package org.sequencemaker.audio.worker.analysis.rhythm;

/**
 * A beat.
 *
 * @param time seconds
 * @param position place in its bar, 1 for the downbeat
 * @param confidence how clearly something sounds on it and how sure its song's pulse is, 0 to 1
 */
public record Beat(double time, int position, double confidence) {}
