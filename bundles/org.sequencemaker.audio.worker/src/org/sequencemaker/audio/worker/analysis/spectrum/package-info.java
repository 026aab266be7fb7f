/**
 * What the ear's first stage would see: magnitudes by frequency, how they rise from one moment to the next, and which
 * pitch classes sound. Rhythm, harmony and form are read from these series by other packages.
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.analysis.spectrum.Flux}.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.spectrum;

import org.jspecify.annotations.NullMarked;
