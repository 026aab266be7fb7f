package org.sequencemaker.audio.worker.analysis.melody;

/**
 * The leading line of a song, one value for each {@link #step} seconds.
 *
 * @param step seconds from one value to the next
 * @param pitch likeliest leading pitch as a MIDI number with fractions (69 is A4, 440 Hz); 0 where nothing sounds
 * @param confidence how likely that pitch leads, 0 to 1
 */
public record MelodyLine(double step, float[] pitch, float[] confidence) {}
