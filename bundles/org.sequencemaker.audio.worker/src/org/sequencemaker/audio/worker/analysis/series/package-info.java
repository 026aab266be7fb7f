/**
 * Curves along a song at ten values a second: loudness, energy in bands, and the usual descriptors of a spectrum. Start at
 * {@link org.sequencemaker.audio.worker.analysis.series.Series}.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.series;

import org.jspecify.annotations.NullMarked;
