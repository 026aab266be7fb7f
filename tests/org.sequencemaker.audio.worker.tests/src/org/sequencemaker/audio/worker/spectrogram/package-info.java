/** Tests of the spectrogram's tiles. */
@NullMarked
package org.sequencemaker.audio.worker.spectrogram;

import org.jspecify.annotations.NullMarked;
