/**
 * Where notes and strokes begin. Every peak of the spectral rise is a candidate; a trained model says how likely each is
 * to be a true onset, from its height, sharpness and surroundings in five bands.
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.analysis.onset.Onsets}.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.onset;

import org.jspecify.annotations.NullMarked;
