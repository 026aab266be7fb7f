/**
 * Sound as numbers: the samples that every measurement starts from, and changing their rate.
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.analysis.signal.Samples}. No spectra and no music here.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.signal;

import org.jspecify.annotations.NullMarked;
