/** Harmony of the whole: which key a song is in. Pitch classes come from the spectrum package. */
@NullMarked
package org.sequencemaker.audio.worker.analysis.tone;

import org.jspecify.annotations.NullMarked;
