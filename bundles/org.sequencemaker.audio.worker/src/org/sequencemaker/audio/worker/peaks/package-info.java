/**
 * The waveform at every zoom: for stretches of 64 samples and its doubles the least, greatest and root-mean-square value of
 * each channel, and how much of it is low, middle and high. The layout of the file is told by
 * {@link org.sequencemaker.audio.protocol.PeaksFile}; start at {@link org.sequencemaker.audio.worker.peaks.PeakPyramid}.
 */
@NullMarked
package org.sequencemaker.audio.worker.peaks;

import org.jspecify.annotations.NullMarked;
