/**
 * The leading line of a full mix: for each moment the pitches that could lead, how likely each is by a trained model,
 * and the smoothest likely path through them (after Salamon and Gómez, IEEE TASLP 20(6), 2012).
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.analysis.melody.MelodyAnalysis}.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.melody;

import org.jspecify.annotations.NullMarked;
