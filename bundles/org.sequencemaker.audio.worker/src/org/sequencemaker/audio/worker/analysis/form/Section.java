package org.sequencemaker.audio.worker.analysis.form;

/**
 * A stretch of a song that hangs together.
 *
 * @param start seconds
 * @param end seconds, the start of the next one
 * @param label a letter, the same for stretches that sound alike: A for the first kind heard
 * @param confidence how likely a section begins at {@code start}, 0 to 1
 */
public record Section(double start, double end, String label, double confidence) {}
