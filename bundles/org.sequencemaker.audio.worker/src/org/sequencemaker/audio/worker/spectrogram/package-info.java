/** Pictures of a song's frequencies, tile by tile as the product asks for them; nothing is concluded from them. */
@NullMarked
package org.sequencemaker.audio.worker.spectrogram;

import org.jspecify.annotations.NullMarked;
