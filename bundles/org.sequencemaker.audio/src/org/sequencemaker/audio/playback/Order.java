package org.sequencemaker.audio.playback;

/**
 * What the engine is to do from now on.
 *
 * @param serial number of the order
 * @param settings what to play and how
 * @param state what to do
 * @param time where to go first, in seconds; not a number to stay
 */
record Order(long serial, Settings settings, PlayState state, double time) {}
